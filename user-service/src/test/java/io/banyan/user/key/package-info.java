/** Tests. */
@NullMarked
package io.banyan.user.key;

import org.jspecify.annotations.NullMarked;
