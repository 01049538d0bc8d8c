/**
 * Steward areas in MySQL.
 */
@NullMarked
package io.banyan.user.steward.persistence;

import org.jspecify.annotations.NullMarked;
