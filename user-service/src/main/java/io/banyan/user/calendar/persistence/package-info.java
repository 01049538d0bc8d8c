/**
 * A company's own days in MySQL.
 */
@NullMarked
package io.banyan.user.calendar.persistence;

import org.jspecify.annotations.NullMarked;
