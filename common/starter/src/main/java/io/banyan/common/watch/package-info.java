/**
 * What an operator sees: spans of requests and calls, timers of calls, numbers from the service's own schema, and who may read them.
 */
@NullMarked
package io.banyan.common.watch;

import org.jspecify.annotations.NullMarked;
