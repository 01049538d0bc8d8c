@NullMarked
package io.banyan.story.trace;

import org.jspecify.annotations.NullMarked;
