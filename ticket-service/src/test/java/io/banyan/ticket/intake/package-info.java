/** Reporting on real servers. */
@NullMarked
package io.banyan.ticket.intake;

import org.jspecify.annotations.NullMarked;
