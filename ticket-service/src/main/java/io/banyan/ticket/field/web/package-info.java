/**
 * Changing values over HTTP.
 */
@NullMarked
package io.banyan.ticket.field.web;

import org.jspecify.annotations.NullMarked;
