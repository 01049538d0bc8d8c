/**
 * The key set that signs access tokens: one signs, its successor is published ahead, its predecessors stay until their tokens are gone.
 */
@NullMarked
package io.banyan.user.key;

import org.jspecify.annotations.NullMarked;
