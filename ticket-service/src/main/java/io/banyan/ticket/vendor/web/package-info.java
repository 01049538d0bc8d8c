/**
 * The register over HTTP.
 */
@NullMarked
package io.banyan.ticket.vendor.web;

import org.jspecify.annotations.NullMarked;
