/**
 * Reporting over HTTP.
 */
@NullMarked
package io.banyan.ticket.intake.web;

import org.jspecify.annotations.NullMarked;
