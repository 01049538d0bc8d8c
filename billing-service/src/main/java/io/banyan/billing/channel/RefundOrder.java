package io.banyan.billing.channel;

import io.banyan.common.money.Money;

/**
 * Money to be given back by the channel.
 *
 * @param refundNumber ours; a repetition under it is the same refund
 * @param paid         amount of the whole payment
 */
public record RefundOrder(String paymentNumber, String refundNumber, Money amount, Money paid, String reason) {}
