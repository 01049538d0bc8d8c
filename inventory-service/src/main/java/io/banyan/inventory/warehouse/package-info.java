/** Where stock lies: the warehouses of a project. */
@NullMarked
package io.banyan.inventory.warehouse;

import org.jspecify.annotations.NullMarked;
