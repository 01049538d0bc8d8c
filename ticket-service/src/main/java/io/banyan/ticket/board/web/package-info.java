/**
 * Reading over HTTP.
 */
@NullMarked
package io.banyan.ticket.board.web;

import org.jspecify.annotations.NullMarked;
