/** Ends a service without warning in the middle of the story, again and again, and demands that the story ends right all the same. */
@NullMarked
package io.banyan.story.rounds;

import org.jspecify.annotations.NullMarked;
