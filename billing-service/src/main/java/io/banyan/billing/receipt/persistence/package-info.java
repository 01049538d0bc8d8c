/**
 * The table of receipts.
 */
@NullMarked
package io.banyan.billing.receipt.persistence;

import org.jspecify.annotations.NullMarked;
