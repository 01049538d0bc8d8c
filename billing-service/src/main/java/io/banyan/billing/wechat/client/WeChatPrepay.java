package io.banyan.billing.wechat.client;

import com.wechat.pay.java.service.payments.h5.H5Service;
import com.wechat.pay.java.service.payments.jsapi.JsapiServiceExtension;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import io.banyan.billing.channel.PayParameters;
import io.banyan.billing.channel.PrepayOrder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Words an order for each of the three ways to pay: 扫码, JSAPI, H5. */
final class WeChatPrepay {

    private static final String CURRENCY = "CNY";

    private final Merchant merchant;
    private final String notifyUrl;

    WeChatPrepay(Merchant merchant, String notifyUrl) {
        this.merchant = merchant;
        this.notifyUrl = notifyUrl;
    }

    PayParameters place(PrepayOrder order) {
        return switch (order.method()) {
            case WECHAT_NATIVE -> byCode(order);
            case WECHAT_JSAPI -> insideWeChat(order);
            case WECHAT_H5 -> byBrowser(order);
            case CASH -> throw new IllegalArgumentException("Cash is not paid at WeChat Pay");
        };
    }

    private PayParameters byCode(PrepayOrder order) {
        var amount = new com.wechat.pay.java.service.payments.nativepay.model.Amount();
        amount.setTotal(fen(order));
        amount.setCurrency(CURRENCY);
        var request = new com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest();
        request.setAppid(merchant.appid());
        request.setMchid(merchant.mchid());
        request.setDescription(order.title());
        request.setOutTradeNo(order.number());
        request.setTimeExpire(expiry(order));
        request.setNotifyUrl(notifyUrl);
        request.setAmount(amount);
        var answer = new NativePayService.Builder()
                .httpClient(merchant.http())
                .build()
                .prepay(request);
        return new PayParameters(answer.getCodeUrl(), null, null);
    }

    private PayParameters insideWeChat(PrepayOrder order) {
        var amount = new com.wechat.pay.java.service.payments.jsapi.model.Amount();
        amount.setTotal(fen(order));
        amount.setCurrency(CURRENCY);
        var payer = new com.wechat.pay.java.service.payments.jsapi.model.Payer();
        payer.setOpenid(order.openid());
        var request = new com.wechat.pay.java.service.payments.jsapi.model.PrepayRequest();
        request.setAppid(merchant.appid());
        request.setMchid(merchant.mchid());
        request.setDescription(order.title());
        request.setOutTradeNo(order.number());
        request.setTimeExpire(expiry(order));
        request.setNotifyUrl(notifyUrl);
        request.setAmount(amount);
        request.setPayer(payer);
        var answer = new JsapiServiceExtension.Builder()
                .config(merchant.keys())
                .httpClient(merchant.http())
                .build()
                .prepayWithRequestPayment(request);
        return new PayParameters(
                null,
                null,
                new PayParameters.Jsapi(
                        answer.getAppId(),
                        answer.getTimeStamp(),
                        answer.getNonceStr(),
                        answer.getPackageVal(),
                        answer.getSignType(),
                        answer.getPaySign()));
    }

    private PayParameters byBrowser(PrepayOrder order) {
        var amount = new com.wechat.pay.java.service.payments.h5.model.Amount();
        amount.setTotal(fen(order));
        amount.setCurrency(CURRENCY);
        var h5 = new com.wechat.pay.java.service.payments.h5.model.H5Info();
        h5.setType("Wap");
        var scene = new com.wechat.pay.java.service.payments.h5.model.SceneInfo();
        scene.setPayerClientIp(order.clientIp() == null ? "127.0.0.1" : order.clientIp());
        scene.setH5Info(h5);
        var request = new com.wechat.pay.java.service.payments.h5.model.PrepayRequest();
        request.setAppid(merchant.appid());
        request.setMchid(merchant.mchid());
        request.setDescription(order.title());
        request.setOutTradeNo(order.number());
        request.setTimeExpire(expiry(order));
        request.setNotifyUrl(notifyUrl);
        request.setAmount(amount);
        request.setSceneInfo(scene);
        var answer = new H5Service.Builder().httpClient(merchant.http()).build().prepay(request);
        return new PayParameters(null, answer.getH5Url(), null);
    }

    private static int fen(PrepayOrder order) {
        return Math.toIntExact(order.amount().fen());
    }

    private static String expiry(PrepayOrder order) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(order.expiresAt().atOffset(ZoneOffset.ofHours(8)));
    }
}
