/** Tests of stock and its cost. */
@NullMarked
package io.banyan.inventory.stock;

import org.jspecify.annotations.NullMarked;
