/**
 * Reading tickets: lists and the whole picture of one.
 */
@NullMarked
package io.banyan.ticket.board;

import org.jspecify.annotations.NullMarked;
