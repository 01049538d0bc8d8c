/**
 * Dispatch over HTTP.
 */
@NullMarked
package io.banyan.ticket.dispatch.web;

import org.jspecify.annotations.NullMarked;
