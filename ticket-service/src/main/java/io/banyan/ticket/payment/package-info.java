/**
 * What is owed and paid for a ticket: billing's facts, mirrored.
 */
@NullMarked
package io.banyan.ticket.payment;

import org.jspecify.annotations.NullMarked;
