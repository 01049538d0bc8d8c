/**
 * Shifts 班次 of a project and the roster 排班: who is on duty when.
 */
@NullMarked
package io.banyan.user.shift;

import org.jspecify.annotations.NullMarked;
