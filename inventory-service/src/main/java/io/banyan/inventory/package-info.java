/** Stock of a property company: catalogue, warehouses, the stock ledger, requisitions and disposal documents. */
@NullMarked
package io.banyan.inventory;

import org.jspecify.annotations.NullMarked;
