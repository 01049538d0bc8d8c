/** Prices without Spring. */
@NullMarked
package io.banyan.ticket.pricing;

import org.jspecify.annotations.NullMarked;
