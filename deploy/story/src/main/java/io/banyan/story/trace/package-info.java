/** Follows one request through every process, from the spans they left. */
@NullMarked
package io.banyan.story.trace;

import org.jspecify.annotations.NullMarked;
