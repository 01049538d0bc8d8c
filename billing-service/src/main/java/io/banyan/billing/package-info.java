/**
 * billing-service: what is owed, why, and what was paid. Bills 账单, payments and their channels, receipts, refunds, and the double-entry
 * ledger under every fen.
 */
@NullMarked
package io.banyan.billing;

import org.jspecify.annotations.NullMarked;
