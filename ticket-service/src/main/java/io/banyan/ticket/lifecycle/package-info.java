/**
 * The ticket itself: one state machine, its history, its number. Every other feature moves tickets through this one.
 */
@NullMarked
package io.banyan.ticket.lifecycle;

import org.jspecify.annotations.NullMarked;
