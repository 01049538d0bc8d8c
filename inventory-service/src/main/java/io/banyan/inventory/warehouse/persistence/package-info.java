/** Warehouses in the database. */
@NullMarked
package io.banyan.inventory.warehouse.persistence;

import org.jspecify.annotations.NullMarked;
