/**
 * How members of staff prove who they are: a password, and with it a code of an authenticator app 动态口令 (RFC 6238) for whoever has set one up.
 */
@NullMarked
package io.banyan.user.factor;

import org.jspecify.annotations.NullMarked;
