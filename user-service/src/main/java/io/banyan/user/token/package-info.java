/**
 * Sign-ins and the tokens that prove them: access tokens for ten minutes, refresh tokens that turn over and die as a family.
 */
@NullMarked
package io.banyan.user.token;

import org.jspecify.annotations.NullMarked;
