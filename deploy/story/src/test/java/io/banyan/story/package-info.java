/** The whole story on a platform of its own. */
@NullMarked
package io.banyan.story;

import org.jspecify.annotations.NullMarked;
