/** Demo data, the main job played as a story, and the checker of invariants: one jar, three commands. */
@NullMarked
package io.banyan.story;

import org.jspecify.annotations.NullMarked;
