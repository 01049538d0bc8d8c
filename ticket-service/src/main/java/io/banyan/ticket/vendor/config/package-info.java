/**
 * The key that vendors' phones are sealed with.
 */
@NullMarked
package io.banyan.ticket.vendor.config;

import org.jspecify.annotations.NullMarked;
