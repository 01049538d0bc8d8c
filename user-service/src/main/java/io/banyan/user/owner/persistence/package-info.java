/**
 * Owners in MySQL.
 */
@NullMarked
package io.banyan.user.owner.persistence;

import org.jspecify.annotations.NullMarked;
