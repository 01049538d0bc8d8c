/**
 * The catalogue in the database.
 */
@NullMarked
package io.banyan.ticket.category.persistence;

import org.jspecify.annotations.NullMarked;
