/** Tests. */
@NullMarked
package io.banyan.user.field;

import org.jspecify.annotations.NullMarked;
