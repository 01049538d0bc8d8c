/** Which service answers a path, which of its instances, and what happens when none does. */
@NullMarked
package io.banyan.gateway.route;

import org.jspecify.annotations.NullMarked;
