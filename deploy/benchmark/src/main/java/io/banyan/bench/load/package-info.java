/** Generators of load: open model by Gatling, closed model by wrk, and nginx as the proxy to compare with. */
@NullMarked
package io.banyan.bench.load;

import org.jspecify.annotations.NullMarked;
