/** Metrics and spans of the gateway, and who may read them. Neither Micrometer's observations nor an agent: both cost more than a request does. */
@NullMarked
package io.banyan.gateway.watch;

import org.jspecify.annotations.NullMarked;
