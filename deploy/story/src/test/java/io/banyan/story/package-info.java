/** The client, the story and the checker, tried for themselves. */
@NullMarked
package io.banyan.story;

import org.jspecify.annotations.NullMarked;
