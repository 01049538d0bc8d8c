/** What lies where and what it cost: the movement ledger and the guarded sums over it. */
@NullMarked
package io.banyan.inventory.stock;

import org.jspecify.annotations.NullMarked;
