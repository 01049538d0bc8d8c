/** Warehouses over HTTP. */
@NullMarked
package io.banyan.inventory.warehouse.web;

import org.jspecify.annotations.NullMarked;
