/**
 * Folding duplicates over HTTP.
 */
@NullMarked
package io.banyan.ticket.merging.web;

import org.jspecify.annotations.NullMarked;
