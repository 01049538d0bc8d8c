/**
 * The mirrored bills in the database.
 */
@NullMarked
package io.banyan.ticket.payment.persistence;

import org.jspecify.annotations.NullMarked;
