/**
 * The technicians of each project: a copy kept by events.
 */
@NullMarked
package io.banyan.ticket.crew;

import org.jspecify.annotations.NullMarked;
