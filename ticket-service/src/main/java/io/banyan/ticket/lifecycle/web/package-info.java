/**
 * What all answers about a ticket have in common.
 */
@NullMarked
package io.banyan.ticket.lifecycle.web;

import org.jspecify.annotations.NullMarked;
