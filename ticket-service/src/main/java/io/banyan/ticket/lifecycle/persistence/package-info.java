/**
 * Tickets and their history in the database.
 */
@NullMarked
package io.banyan.ticket.lifecycle.persistence;

import org.jspecify.annotations.NullMarked;
