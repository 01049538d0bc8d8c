/** Tests. */
@NullMarked
package io.banyan.user.privacy;

import org.jspecify.annotations.NullMarked;
