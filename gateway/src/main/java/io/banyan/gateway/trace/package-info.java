/** The ids that tie a request's log lines together, from the client through every service. */
@NullMarked
package io.banyan.gateway.trace;

import org.jspecify.annotations.NullMarked;
