/**
 * Values in the database.
 */
@NullMarked
package io.banyan.ticket.field.persistence;

import org.jspecify.annotations.NullMarked;
