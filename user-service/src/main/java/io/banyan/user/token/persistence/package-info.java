/**
 * Sign-ins and hashes of refresh tokens in MySQL.
 */
@NullMarked
package io.banyan.user.token.persistence;

import org.jspecify.annotations.NullMarked;
