/** Who calls: tokens are checked here once, and again by every service. */
@NullMarked
package io.banyan.gateway.identity;

import org.jspecify.annotations.NullMarked;
