/** Tests. */
@NullMarked
package io.banyan.user.account;

import org.jspecify.annotations.NullMarked;
