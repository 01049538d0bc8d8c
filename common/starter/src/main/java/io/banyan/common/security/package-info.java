/**
 * Who calls: tokens, rights and data scope of the caller, and the identity of this service towards others.
 */
@NullMarked
package io.banyan.common.security;

import org.jspecify.annotations.NullMarked;
