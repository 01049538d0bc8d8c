/**
 * Shifts and rosters in MySQL.
 */
@NullMarked
package io.banyan.user.shift.persistence;

import org.jspecify.annotations.NullMarked;
