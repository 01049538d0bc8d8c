/**
 * The copy of project facts.
 */
@NullMarked
package io.banyan.ticket.directory.persistence;

import org.jspecify.annotations.NullMarked;
