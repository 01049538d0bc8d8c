package io.banyan.paysim.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banyan.paysim.notice.Notice.State;
import io.banyan.paysim.notice.Notice.Topic;
import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.Transaction;
import io.banyan.paysim.refund.Refund;
import io.banyan.paysim.wire.ChinaTime;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a notice says.
@Component
class NoticeComposer {

    private final JsonMapper json;
    private final Clock clock;

    NoticeComposer(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Notice paid(Order order) {
        return notice(
                order.outTradeNo(),
                Topic.TRANSACTION,
                "TRANSACTION.SUCCESS",
                "支付成功",
                order.terms().notifyUrl(),
                json.writeValueAsString(Transaction.of(order)));
    }

    /// Empty if the merchant gave no address for it.
    Optional<Notice> refunded(Refund refund, Order order) {
        return Optional.ofNullable(refund.terms().notifyUrl())
                .map(url -> notice(
                        order.outTradeNo(),
                        Topic.REFUND,
                        "REFUND." + refund.status().name(),
                        refund.status().description(),
                        url,
                        json.writeValueAsString(RefundContent.of(refund, order))));
    }

    private Notice notice(
            String outTradeNo, Topic topic, String eventType, String summary, String url, String plaintext) {
        return new Notice(
                "EV-" + UUID.randomUUID(),
                outTradeNo,
                topic,
                eventType,
                summary,
                url,
                plaintext,
                clock.instant(),
                State.PENDING,
                0,
                null);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record RefundContent(
            String mchid,
            String transactionId,
            String outTradeNo,
            String refundId,
            String outRefundNo,
            String refundStatus,
            @Nullable String successTime,
            String userReceivedAccount,
            Amount amount) {

        @JsonNaming(SnakeCaseStrategy.class)
        private record Amount(long total, long refund, long payerTotal, long payerRefund) {}

        static RefundContent of(Refund refund, Order order) {
            var terms = refund.terms();
            var paidBackAt = refund.paidBackAt();
            return new RefundContent(
                    order.terms().mchid(),
                    refund.transactionId(),
                    terms.outTradeNo(),
                    refund.refundId(),
                    terms.outRefundNo(),
                    refund.status().name(),
                    paidBackAt == null ? null : ChinaTime.rfc3339(paidBackAt),
                    "支付用户零钱",
                    new Amount(terms.total(), terms.refund(), terms.total(), terms.refund()));
        }
    }
}
