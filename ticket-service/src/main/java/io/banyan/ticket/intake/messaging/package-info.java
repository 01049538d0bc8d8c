/**
 * News that open a ticket.
 */
@NullMarked
package io.banyan.ticket.intake.messaging;

import org.jspecify.annotations.NullMarked;
