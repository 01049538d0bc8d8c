/**
 * Queries over tickets.
 */
@NullMarked
package io.banyan.ticket.board.persistence;

import org.jspecify.annotations.NullMarked;
