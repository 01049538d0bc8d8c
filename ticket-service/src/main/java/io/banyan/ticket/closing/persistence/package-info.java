/**
 * Ratings and due dates in the database.
 */
@NullMarked
package io.banyan.ticket.closing.persistence;

import org.jspecify.annotations.NullMarked;
