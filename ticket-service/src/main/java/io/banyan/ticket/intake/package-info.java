/**
 * How a ticket comes into being: reported by a resident, the desk, staff or an inspection; paid orders start together with their bill.
 */
@NullMarked
package io.banyan.ticket.intake;

import org.jspecify.annotations.NullMarked;
