/** Our own processes: what is built, how each is started, and the caches that make the next start short. */
@NullMarked
package io.banyan.platform.app;

import org.jspecify.annotations.NullMarked;
