/** Proves that stock, ledger and documents agree. */
@NullMarked
package io.banyan.inventory.audit;

import org.jspecify.annotations.NullMarked;
