/**
 * Signing keys in MySQL, private parts sealed.
 */
@NullMarked
package io.banyan.user.key.persistence;

import org.jspecify.annotations.NullMarked;
