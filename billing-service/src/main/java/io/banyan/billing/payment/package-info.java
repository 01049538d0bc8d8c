/**
 * Payments 缴费: from the intent, written before any channel is called, to money that is allocated to bills, posted and receipted.
 */
@NullMarked
package io.banyan.billing.payment;

import org.jspecify.annotations.NullMarked;
