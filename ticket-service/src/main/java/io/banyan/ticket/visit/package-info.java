/**
 * The visit: appointment, arrival, progress, suspension.
 */
@NullMarked
package io.banyan.ticket.visit;

import org.jspecify.annotations.NullMarked;
