/**
 * Looks after refunds that are at the channel.
 */
@NullMarked
package io.banyan.billing.refund.schedule;

import org.jspecify.annotations.NullMarked;
