/**
 * The public calendar from a library.
 */
@NullMarked
package io.banyan.user.calendar.client;

import org.jspecify.annotations.NullMarked;
