/** Demo data through the public API: looks before it makes, so it may be stopped and repeated at any point. */
@NullMarked
package io.banyan.story.seed;

import org.jspecify.annotations.NullMarked;
