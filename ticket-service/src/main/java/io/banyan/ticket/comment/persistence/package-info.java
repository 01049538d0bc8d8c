/**
 * Comments in the database.
 */
@NullMarked
package io.banyan.ticket.comment.persistence;

import org.jspecify.annotations.NullMarked;
