/**
 * Charge lines in the database.
 */
@NullMarked
package io.banyan.ticket.completion.persistence;

import org.jspecify.annotations.NullMarked;
