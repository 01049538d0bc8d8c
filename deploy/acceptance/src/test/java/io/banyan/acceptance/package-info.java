/** The whole story on a platform of its own. */
@NullMarked
package io.banyan.acceptance;

import org.jspecify.annotations.NullMarked;
