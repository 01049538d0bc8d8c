package io.banyan.billing.refund;

import io.banyan.billing.channel.PaymentChannel;
import io.banyan.billing.channel.RefundOrder;
import io.banyan.billing.channel.RefundOutcome;
import io.banyan.billing.payment.Payment;
import io.banyan.billing.payment.PaymentService;
import io.banyan.common.money.Money;
import java.util.List;
import org.springframework.stereotype.Service;

/** Talks with the channel about refunds, outside any transaction. May be repeated: the channel knows a refund by its number. */
@Service
public class RefundDeskService {

    private final RefundService refunds;
    private final PayoutService payouts;
    private final PaymentService payments;
    private final List<PaymentChannel> channels;

    RefundDeskService(
            RefundService refunds, PayoutService payouts, PaymentService payments, List<PaymentChannel> channels) {
        this.refunds = refunds;
        this.payouts = payouts;
        this.payments = payments;
        this.channels = channels;
    }

    /** Decides a refund and begins with it: cash is handed out at once, the rest goes to the channel. */
    public void giveBack(long id, long paymentId, Money amount, RefundService.Reason reason) {
        refunds.giveBack(id, paymentId, amount, reason);
        var refund = payouts.get(id);
        if (refund.status() == RefundStatus.DUE) {
            payouts.payOut(id);
        } else {
            lookAgain(id);
        }
    }

    /** Sends what was not sent, asks about what was. */
    public void lookAgain(long id) {
        var refund = payouts.get(id);
        if (!refund.status().isAtChannel()) {
            return;
        }
        var payment = payments.get(refund.terms().paymentId());
        var channel = PaymentChannel.of(channels, payment.terms().method());
        var outcome = refund.status() == RefundStatus.CREATED
                ? channel.refund(order(refund, payment))
                : channel.queryRefund(refund.number());
        var noted = payouts.note(id, outcome);
        if (outcome instanceof RefundOutcome.Missing && noted.status().isAtChannel()) {
            var _ = payouts.note(id, channel.refund(order(noted, payment)));
        }
    }

    private static RefundOrder order(Refund refund, Payment payment) {
        return new RefundOrder(
                payment.number(),
                refund.number(),
                refund.terms().amount(),
                payment.amount(),
                refund.terms().reason());
    }
}
