/** Each invariant is broken on real tables, and has to be named. */
@NullMarked
package io.banyan.story.check;

import org.jspecify.annotations.NullMarked;
