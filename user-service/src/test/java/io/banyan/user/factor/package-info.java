/** Tests. */
@NullMarked
package io.banyan.user.factor;

import org.jspecify.annotations.NullMarked;
