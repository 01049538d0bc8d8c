/**
 * The double-entry ledger 总账: each bill, payment and refund posts balanced entries that are never edited. Corrections are new vouchers.
 */
@NullMarked
package io.banyan.billing.ledger;

import org.jspecify.annotations.NullMarked;
