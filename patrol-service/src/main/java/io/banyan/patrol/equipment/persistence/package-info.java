/**
 * Equipment in the database.
 */
@NullMarked
package io.banyan.patrol.equipment.persistence;

import org.jspecify.annotations.NullMarked;
