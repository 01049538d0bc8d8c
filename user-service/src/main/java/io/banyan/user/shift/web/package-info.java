/**
 * Shifts and rosters over HTTP.
 */
@NullMarked
package io.banyan.user.shift.web;

import org.jspecify.annotations.NullMarked;
