package io.banyan.billing.wechat.client;

import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import io.banyan.billing.channel.CloseOutcome;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.PaymentChannel;
import io.banyan.billing.channel.PrepayOrder;
import io.banyan.billing.channel.PrepayOutcome;
import io.banyan.billing.channel.QueryOutcome;
import io.banyan.billing.channel.RefundOrder;
import io.banyan.billing.channel.RefundOutcome;
import io.banyan.billing.wechat.WeChatPayProperties;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** WeChat Pay as a payment channel. Closing and asking are the same for all three ways to pay. */
@Component
class WeChatPayChannel implements PaymentChannel {

    private static final String OFF = "WeChat Pay is not configured";

    private final Merchants merchants;
    private final WeChatPayProperties properties;

    WeChatPayChannel(Merchants merchants, WeChatPayProperties properties) {
        this.merchants = merchants;
        this.properties = properties;
    }

    @Override
    public Set<PayMethod> methods() {
        return EnumSet.of(PayMethod.WECHAT_NATIVE, PayMethod.WECHAT_JSAPI, PayMethod.WECHAT_H5);
    }

    @Override
    public void requireReady() {
        var _ = merchants.required();
    }

    @Override
    public PrepayOutcome prepay(PrepayOrder order) {
        return merchants
                .find()
                .<PrepayOutcome>map(merchant -> WeChatAnswers.ask(
                        () -> new PrepayOutcome.Ready(new WeChatPrepay(merchant, properties.notifyUrl()).place(order)),
                        WeChatPayChannel::prepayRefused,
                        PrepayOutcome.Unknown::new))
                .orElseGet(() -> new PrepayOutcome.Unknown(OFF));
    }

    private static PrepayOutcome prepayRefused(ServiceException answer) {
        return switch (answer.getErrorCode()) {
            case "ORDERPAID" -> new PrepayOutcome.AlreadyPaid();
            case "ORDER_CLOSED", "ORDERCLOSED" -> new PrepayOutcome.AlreadyClosed();
            case "OUT_TRADE_NO_USED" -> new PrepayOutcome.Unknown(WeChatAnswers.said(answer));
            default -> new PrepayOutcome.Refused(WeChatAnswers.said(answer));
        };
    }

    @Override
    public QueryOutcome query(String number) {
        return merchants
                .find()
                .<QueryOutcome>map(merchant -> WeChatAnswers.ask(
                        () -> {
                            var request = new QueryOrderByOutTradeNoRequest();
                            request.setMchid(merchant.mchid());
                            request.setOutTradeNo(number);
                            return WeChatAnswers.payment(orders(merchant).queryOrderByOutTradeNo(request));
                        },
                        answer -> answer.getHttpStatusCode() == 404
                                ? new QueryOutcome.Missing()
                                : new QueryOutcome.Unknown(WeChatAnswers.said(answer)),
                        QueryOutcome.Unknown::new))
                .orElseGet(() -> new QueryOutcome.Unknown(OFF));
    }

    @Override
    public CloseOutcome close(String number) {
        return merchants
                .find()
                .<CloseOutcome>map(merchant -> WeChatAnswers.ask(
                        () -> {
                            var request = new CloseOrderRequest();
                            request.setMchid(merchant.mchid());
                            request.setOutTradeNo(number);
                            orders(merchant).closeOrder(request);
                            return new CloseOutcome.Closed();
                        },
                        WeChatPayChannel::closeRefused,
                        CloseOutcome.Unknown::new))
                .orElseGet(() -> new CloseOutcome.Unknown(OFF));
    }

    private static CloseOutcome closeRefused(ServiceException answer) {
        return switch (answer.getErrorCode()) {
            case "ORDERPAID" -> new CloseOutcome.AlreadyPaid();
            case "ORDER_CLOSED", "ORDERCLOSED" -> new CloseOutcome.Closed();
            default ->
                answer.getHttpStatusCode() == 404
                        ? new CloseOutcome.Closed()
                        : new CloseOutcome.Unknown(WeChatAnswers.said(answer));
        };
    }

    @Override
    public RefundOutcome refund(RefundOrder order) {
        return merchants
                .find()
                .<RefundOutcome>map(merchant -> WeChatAnswers.ask(
                        () -> outcome(refunds(merchant).create(request(order))),
                        WeChatPayChannel::refundRefused,
                        RefundOutcome.Unknown::new))
                .orElseGet(() -> new RefundOutcome.Unknown(OFF));
    }

    private static RefundOutcome refundRefused(ServiceException answer) {
        var said = WeChatAnswers.said(answer);
        return answer.getErrorCode().equals("NOT_ENOUGH")
                ? new RefundOutcome.NotNow(said)
                : new RefundOutcome.Refused(said);
    }

    private CreateRequest request(RefundOrder order) {
        var amount = new AmountReq();
        amount.setRefund(order.amount().fen());
        amount.setTotal(order.paid().fen());
        amount.setCurrency("CNY");
        var request = new CreateRequest();
        request.setOutTradeNo(order.paymentNumber());
        request.setOutRefundNo(order.refundNumber());
        request.setReason(order.reason());
        request.setNotifyUrl(properties.notifyUrl());
        request.setAmount(amount);
        return request;
    }

    @Override
    public RefundOutcome queryRefund(String refundNumber) {
        return merchants
                .find()
                .<RefundOutcome>map(merchant -> WeChatAnswers.ask(
                        () -> {
                            var request = new QueryByOutRefundNoRequest();
                            request.setOutRefundNo(refundNumber);
                            return outcome(refunds(merchant).queryByOutRefundNo(request));
                        },
                        answer -> answer.getHttpStatusCode() == 404
                                ? new RefundOutcome.Missing()
                                : new RefundOutcome.Unknown(WeChatAnswers.said(answer)),
                        RefundOutcome.Unknown::new))
                .orElseGet(() -> new RefundOutcome.Unknown(OFF));
    }

    private static RefundOutcome outcome(Refund refund) {
        return WeChatAnswers.refund(refund.getStatus(), refund.getRefundId(), refund.getSuccessTime());
    }

    private static NativePayService orders(Merchant merchant) {
        return new NativePayService.Builder().httpClient(merchant.http()).build();
    }

    private static RefundService refunds(Merchant merchant) {
        return new RefundService.Builder().httpClient(merchant.http()).build();
    }
}
