/**
 * Events from other services: each one has its effect once, in one local transaction; what cannot be handled is parked with its reason.
 */
@NullMarked
package io.banyan.common.inbox;

import org.jspecify.annotations.NullMarked;
