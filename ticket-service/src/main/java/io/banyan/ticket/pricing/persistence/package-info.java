/**
 * Agreed charge lines in the database.
 */
@NullMarked
package io.banyan.ticket.pricing.persistence;

import org.jspecify.annotations.NullMarked;
