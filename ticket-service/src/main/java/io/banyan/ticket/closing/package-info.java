/**
 * How a ticket ends: confirmed, rated, reopened or cancelled, by people or by the clock.
 */
@NullMarked
package io.banyan.ticket.closing;

import org.jspecify.annotations.NullMarked;
