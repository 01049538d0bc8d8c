package io.banyan.paysim.refund;

import io.banyan.paysim.wire.RandomText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A refund (退款单). Immutable.
public record Refund(
        RefundTerms terms,
        String refundId,
        String transactionId,
        RefundStatus status,
        Instant createdAt,
        @Nullable Instant paidBackAt) {

    static Refund accept(RefundTerms terms, String transactionId, Instant now) {
        String refundId = "5030" + RandomText.digits(25);
        return new Refund(terms, refundId, transactionId, RefundStatus.PROCESSING, now, null);
    }

    public String outRefundNo() {
        return terms.outRefundNo();
    }

    Refund decide(RefundStatus outcome, Instant now) {
        Instant moment = outcome == RefundStatus.SUCCESS ? now : null;
        return new Refund(terms, refundId, transactionId, outcome, createdAt, moment);
    }

    boolean isOpen() {
        return status == RefundStatus.PROCESSING;
    }

    /// True while its amount cannot be refunded a second time.
    boolean holdsMoney() {
        return status != RefundStatus.CLOSED;
    }
}
