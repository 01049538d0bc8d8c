/**
 * The tentative ticket of a paid order.
 */
@NullMarked
package io.banyan.ticket.intake.persistence;

import org.jspecify.annotations.NullMarked;
