/**
 * Duplicates in the database.
 */
@NullMarked
package io.banyan.ticket.merging.persistence;

import org.jspecify.annotations.NullMarked;
