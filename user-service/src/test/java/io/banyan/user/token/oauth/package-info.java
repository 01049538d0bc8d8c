/** Tests of the token endpoints. */
@NullMarked
package io.banyan.user.token.oauth;

import org.jspecify.annotations.NullMarked;
