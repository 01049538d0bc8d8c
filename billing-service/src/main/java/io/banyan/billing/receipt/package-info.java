/**
 * Receipts 收据: one per successful payment, numbered without gaps per project.
 */
@NullMarked
package io.banyan.billing.receipt;

import org.jspecify.annotations.NullMarked;
