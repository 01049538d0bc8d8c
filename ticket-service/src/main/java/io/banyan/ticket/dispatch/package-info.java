/**
 * The pool, the ranking of technicians with reasons, and automatic assignment 智能派单.
 */
@NullMarked
package io.banyan.ticket.dispatch;

import org.jspecify.annotations.NullMarked;
