/** How much one caller may ask: requests per time, bytes per request. */
@NullMarked
package io.banyan.gateway.limit;

import org.jspecify.annotations.NullMarked;
