/**
 * The OAuth 2.0 face of sign-ins, on Spring Authorization Server: clients, grants, key set, errors of RFC 6749.
 */
@NullMarked
package io.banyan.user.token.oauth;

import org.jspecify.annotations.NullMarked;
