/** Stock levels in the database. */
@NullMarked
package io.banyan.inventory.level.persistence;

import org.jspecify.annotations.NullMarked;
