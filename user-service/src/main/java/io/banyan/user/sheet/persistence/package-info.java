/**
 * Imports in MySQL.
 */
@NullMarked
package io.banyan.user.sheet.persistence;

import org.jspecify.annotations.NullMarked;
