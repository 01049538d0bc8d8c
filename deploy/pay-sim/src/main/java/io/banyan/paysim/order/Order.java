package io.banyan.paysim.order;

import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.wire.ChinaTime;
import io.banyan.paysim.wire.RandomText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An order at the channel (微信支付订单). Immutable: each verb answers the order as it is afterwards, or refuses.
public record Order(
        OrderTerms terms,
        String prepayId,
        Instant createdAt,
        TradeState state,
        @Nullable Payment payment) {

    public static Order placed(OrderTerms terms, Instant now) {
        String prepayId = "wx" + ChinaTime.compact(now) + RandomText.hex(18);
        return new Order(terms, prepayId, now, TradeState.NOTPAY, null);
    }

    public String outTradeNo() {
        return terms.outTradeNo();
    }

    /// The payment; asking an unpaid order is a mistake of the program.
    public Payment paid() {
        if (payment == null) {
            throw new IllegalStateException("Order %s is not paid".formatted(outTradeNo()));
        }
        return payment;
    }

    /// The resident pays. For JSAPI only the one it was placed for can.
    public Order pay(@Nullable String openid, Instant now) {
        requireOpen();
        String payer = openid != null ? openid : terms.openid();
        if (terms.openid() != null && !terms.openid().equals(payer)) {
            throw WeChatProblem.paramError("openid与下单时不一致");
        }
        String transactionId = "4200" + RandomText.digits(6) + ChinaTime.compact(now) + RandomText.digits(4);
        var newPayment = new Payment(transactionId, payer != null ? payer : "oSim" + RandomText.letters(24), now);
        return new Order(terms, prepayId, createdAt, TradeState.SUCCESS, newPayment);
    }

    /// The resident's attempt fails, for instance at the bank; another attempt may follow.
    Order fail() {
        requireOpen();
        return in(TradeState.PAYERROR);
    }

    Order close() {
        requireOpen();
        return in(TradeState.CLOSED);
    }

    Order refunded() {
        return in(TradeState.REFUND);
    }

    /// The order at this time: an unpaid one closes by itself when its time is over.
    Order at(Instant now) {
        Instant end = terms.expiresAt();
        return state.isOpen() && end != null && !now.isBefore(end) ? in(TradeState.CLOSED) : this;
    }

    private void requireOpen() {
        if (state.isPaid()) {
            throw WeChatProblem.orderPaid();
        }
        if (!state.isOpen()) {
            throw WeChatProblem.orderClosed();
        }
    }

    private Order in(TradeState next) {
        return new Order(terms, prepayId, createdAt, next, payment);
    }
}
