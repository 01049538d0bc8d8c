/**
 * Comments over HTTP.
 */
@NullMarked
package io.banyan.ticket.comment.web;

import org.jspecify.annotations.NullMarked;
