/**
 * The copy of the crew in the database.
 */
@NullMarked
package io.banyan.ticket.crew.persistence;

import org.jspecify.annotations.NullMarked;
