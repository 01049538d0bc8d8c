/**
 * Material over HTTP.
 */
@NullMarked
package io.banyan.ticket.material.web;

import org.jspecify.annotations.NullMarked;
