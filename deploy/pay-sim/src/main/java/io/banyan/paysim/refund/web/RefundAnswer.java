package io.banyan.paysim.refund.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banyan.paysim.refund.Refund;
import io.banyan.paysim.wire.ChinaTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A refund on the wire. Amounts in fen.
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefundAnswer(
        String refundId,
        String outRefundNo,
        String transactionId,
        String outTradeNo,
        String channel,
        String userReceivedAccount,
        @Nullable String successTime,
        String createTime,
        String status,
        String fundsAccount,
        Amount amount,
        List<String> promotionDetail) {

    @JsonNaming(SnakeCaseStrategy.class)
    record Amount(
            long total,
            long refund,
            List<String> from,
            long payerTotal,
            long payerRefund,
            long settlementRefund,
            long settlementTotal,
            long discountRefund,
            String currency) {

        static Amount of(long total, long refund) {
            return new Amount(total, refund, List.of(), total, refund, refund, total, 0, "CNY");
        }
    }

    static RefundAnswer of(Refund refund) {
        var terms = refund.terms();
        var paidBackAt = refund.paidBackAt();
        return new RefundAnswer(
                refund.refundId(),
                terms.outRefundNo(),
                refund.transactionId(),
                terms.outTradeNo(),
                "ORIGINAL",
                "支付用户零钱",
                paidBackAt == null ? null : ChinaTime.rfc3339(paidBackAt),
                ChinaTime.rfc3339(refund.createdAt()),
                refund.status().name(),
                "UNSETTLED",
                Amount.of(terms.total(), terms.refund()),
                List.of());
    }
}
