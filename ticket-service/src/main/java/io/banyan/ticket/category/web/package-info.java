/**
 * The catalogue over HTTP.
 */
@NullMarked
package io.banyan.ticket.category.web;

import org.jspecify.annotations.NullMarked;
