/**
 * What tickets tell that makes bills.
 */
@NullMarked
package io.banyan.billing.bill.messaging;

import org.jspecify.annotations.NullMarked;
