/**
 * Applications in MySQL.
 */
@NullMarked
package io.banyan.user.verification.persistence;

import org.jspecify.annotations.NullMarked;
