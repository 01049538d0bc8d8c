package io.banyan.paysim.refund.web;

import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.refund.RefundTerms;
import io.banyan.paysim.wire.CallbackUrl;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The body of 申请退款. Every field may be missing: the sender is not trusted.
@JsonNaming(SnakeCaseStrategy.class)
record RefundRequest(
        @Nullable String transactionId,
        @Nullable String outTradeNo,
        @Nullable String outRefundNo,
        @Nullable String reason,
        @Nullable String notifyUrl,
        @Nullable Amount amount) {

    private static final Pattern OUT_REFUND_NO = Pattern.compile("[0-9A-Za-z_\\-|*@]{1,64}");
    private static final int MAX_REASON = 80;

    record Amount(
            @Nullable Long refund,
            @Nullable Long total,
            @Nullable String currency) {}

    RefundTerms toTerms(String actualOutTradeNo) {
        if (outRefundNo == null || !OUT_REFUND_NO.matcher(outRefundNo).matches()) {
            throw WeChatProblem.paramError("out_refund_no须为1-64个字符:数字、字母、_-|*@");
        }
        if (reason != null && reason.length() > MAX_REASON) {
            throw WeChatProblem.paramError("reason过长");
        }
        var money = amount;
        if (money == null || money.refund() == null || money.total() == null || money.refund() < 1) {
            throw WeChatProblem.paramError("amount.refund与amount.total须为正整数,单位为分");
        }
        if (!"CNY".equals(money.currency())) {
            throw WeChatProblem.paramError("amount.currency只支持CNY");
        }
        String callback = notifyUrl == null ? null : CallbackUrl.checked(notifyUrl);
        return new RefundTerms(outRefundNo, actualOutTradeNo, money.refund(), money.total(), reason, callback);
    }
}
