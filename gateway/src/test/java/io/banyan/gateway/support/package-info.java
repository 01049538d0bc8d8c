/** Real servers for the gateway's tests: services, issuer, Redis, and the gateway itself. */
@NullMarked
package io.banyan.gateway.support;

import org.jspecify.annotations.NullMarked;
