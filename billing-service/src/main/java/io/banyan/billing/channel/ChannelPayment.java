package io.banyan.billing.channel;

import io.banyan.common.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment that the channel says has succeeded.
 *
 * @param number        ours
 * @param transactionId the channel's; null for cash
 */
public record ChannelPayment(String number, @Nullable String transactionId, Money amount, Instant paidAt) {}
