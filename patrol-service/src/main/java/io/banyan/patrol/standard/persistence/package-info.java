/**
 * Equipment types in the database.
 */
@NullMarked
package io.banyan.patrol.standard.persistence;

import org.jspecify.annotations.NullMarked;
