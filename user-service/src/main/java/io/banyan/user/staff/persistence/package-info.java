/**
 * Staff, roles and departments in MySQL.
 */
@NullMarked
package io.banyan.user.staff.persistence;

import org.jspecify.annotations.NullMarked;
