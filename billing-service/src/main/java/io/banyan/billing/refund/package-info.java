/**
 * Refunds 退款: money that goes back the way it came, or over the desk. What is owed back is in the books from the moment it is decided.
 */
@NullMarked
package io.banyan.billing.refund;

import org.jspecify.annotations.NullMarked;
