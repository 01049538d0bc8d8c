package io.banyan.billing.channel;

import java.util.Collection;
import java.util.Set;

/**
 * A payment channel. Its methods call another company's computer: never inside a transaction. They do not throw for what may go wrong on
 * the way; every outcome is a value.
 */
public interface PaymentChannel {

    Set<PayMethod> methods();

    /** @throws ChannelProblem {@code payment.channel-not-configured} */
    void requireReady();

    PrepayOutcome prepay(PrepayOrder order);

    QueryOutcome query(String number);

    CloseOutcome close(String number);

    RefundOutcome refund(RefundOrder order);

    RefundOutcome queryRefund(String refundNumber);

    /** The channel for a method. */
    static PaymentChannel of(Collection<PaymentChannel> channels, PayMethod method) {
        return channels.stream()
                .filter(channel -> channel.methods().contains(method))
                .findFirst()
                .orElseThrow(() -> ChannelProblem.notConfigured(method.name()));
    }
}
