/**
 * Assignment over HTTP.
 */
@NullMarked
package io.banyan.ticket.assignment.web;

import org.jspecify.annotations.NullMarked;
