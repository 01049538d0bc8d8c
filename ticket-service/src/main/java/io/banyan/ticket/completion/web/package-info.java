/**
 * Quote and completion over HTTP.
 */
@NullMarked
package io.banyan.ticket.completion.web;

import org.jspecify.annotations.NullMarked;
