/**
 * Closing over HTTP.
 */
@NullMarked
package io.banyan.ticket.closing.web;

import org.jspecify.annotations.NullMarked;
