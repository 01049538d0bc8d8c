/**
 * The standing audit (B24): proves that bills, allocations, ledger, payments, refunds and document numbers agree, and names the first
 * difference.
 */
@NullMarked
package io.banyan.billing.audit;

import org.jspecify.annotations.NullMarked;
