/**
 * Requisitions in the database, tentative ones included.
 */
@NullMarked
package io.banyan.ticket.material.persistence;

import org.jspecify.annotations.NullMarked;
