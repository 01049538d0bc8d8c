/**
 * Calls to other services: discovery, time-outs, circuit breakers whose answer is 'unavailable'.
 */
@NullMarked
package io.banyan.common.client;

import org.jspecify.annotations.NullMarked;
