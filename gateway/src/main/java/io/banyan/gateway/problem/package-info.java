/** Every refusal of the gateway itself, as RFC 9457 problem+json in the caller's language. */
@NullMarked
package io.banyan.gateway.problem;

import org.jspecify.annotations.NullMarked;
