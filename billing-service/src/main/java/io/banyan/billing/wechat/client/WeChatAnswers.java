package io.banyan.billing.wechat.client;

import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.refund.model.Status;
import io.banyan.billing.channel.ChannelPayment;
import io.banyan.billing.channel.QueryOutcome;
import io.banyan.billing.channel.RefundOutcome;
import io.banyan.common.money.Money;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Translates WeChat Pay's words into ours, once. What says nothing certain (a time-out, an answer with a bad signature, 429, 5xx) is
 * unknown.
 */
final class WeChatAnswers {

    private WeChatAnswers() {}

    /**
     * @param refused what a clear no means, by its code
     * @param unknown what everything else means
     */
    static <T> T ask(Supplier<T> call, Function<ServiceException, T> refused, Function<String, T> unknown) {
        try {
            return call.get();
        } catch (ServiceException answer) {
            var status = answer.getHttpStatusCode();
            return status >= 500 || status == 429 ? unknown.apply(said(answer)) : refused.apply(answer);
        } catch (WechatPayException | IllegalArgumentException failed) {
            return unknown.apply(failed.getClass().getSimpleName());
        }
    }

    static String said(ServiceException answer) {
        return "%s %s".formatted(answer.getErrorCode(), answer.getErrorMessage());
    }

    static QueryOutcome payment(Transaction told) {
        var state = told.getTradeState();
        return switch (state) {
            case SUCCESS, REFUND -> new QueryOutcome.Paid(proof(told));
            case NOTPAY, USERPAYING, PAYERROR, ACCEPT -> new QueryOutcome.Waiting();
            case CLOSED, REVOKED -> new QueryOutcome.Closed();
        };
    }

    static boolean isPaid(Transaction told) {
        return told.getTradeState() == TradeStateEnum.SUCCESS || told.getTradeState() == TradeStateEnum.REFUND;
    }

    static ChannelPayment proof(Transaction told) {
        return new ChannelPayment(
                told.getOutTradeNo(),
                told.getTransactionId(),
                Money.ofFen(told.getAmount().getTotal()),
                OffsetDateTime.parse(told.getSuccessTime()).toInstant());
    }

    static RefundOutcome refund(Status status, String refundId, @Nullable String successTime) {
        return switch (status) {
            case PROCESSING -> new RefundOutcome.Processing(refundId);
            case SUCCESS ->
                successTime == null
                        ? new RefundOutcome.Unknown("Success without a time")
                        : new RefundOutcome.Succeeded(
                                refundId, OffsetDateTime.parse(successTime).toInstant());
            case ABNORMAL -> new RefundOutcome.Abnormal("The payer's account could not be reached");
            case CLOSED -> new RefundOutcome.Closed();
        };
    }
}
