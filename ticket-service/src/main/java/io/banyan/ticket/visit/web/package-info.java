/**
 * The visit over HTTP.
 */
@NullMarked
package io.banyan.ticket.visit.web;

import org.jspecify.annotations.NullMarked;
