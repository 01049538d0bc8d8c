/**
 * Other systems of a company 接入方: OAuth 2.0 clients with scopes, secrets that turn over, and an end.
 */
@NullMarked
package io.banyan.user.integrator;

import org.jspecify.annotations.NullMarked;
