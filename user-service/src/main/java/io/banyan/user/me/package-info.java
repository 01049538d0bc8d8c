/**
 * The caller himself: who he is, his password, his sign-ins.
 */
@NullMarked
package io.banyan.user.me;

import org.jspecify.annotations.NullMarked;
