/** Who may see and do what, tried: every operation of the committed API documents as every kind of caller, against the tables in docs/access. */
@NullMarked
package io.banyan.story.access;

import org.jspecify.annotations.NullMarked;
