/**
 * Departments 部门, roles and members of staff: who works here, what he can, what he may.
 */
@NullMarked
package io.banyan.user.staff;

import org.jspecify.annotations.NullMarked;
