package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.core.http.HttpHeaders;
import com.wechat.pay.java.core.http.HttpMethod;
import com.wechat.pay.java.core.http.HttpRequest;
import com.wechat.pay.java.core.http.JsonRequestBody;
import com.wechat.pay.java.service.payments.h5.model.H5Info;
import com.wechat.pay.java.service.payments.h5.model.SceneInfo;
import com.wechat.pay.java.service.payments.jsapi.model.Payer;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.payments.model.Transaction.TradeTypeEnum;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByIdRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderTest extends SimulatedWorld {

    @Test
    void isPlacedQueriedPaidAndQueriedByBothNumbers() {
        String number = newNumber();

        assertThat(merchant.prepay(number, 3650)).isEqualTo(server.url() + "/sim/pay/" + number);
        var open = merchant.query(number);
        assertThat(open.getTradeState()).isEqualTo(TradeStateEnum.NOTPAY);
        assertThat(open.getTransactionId()).isNull();
        assertThat(open.getAmount().getTotal()).isEqualTo(3650);

        resident.pay(number);
        var paid = merchant.query(number);
        assertThat(paid.getTradeState()).isEqualTo(TradeStateEnum.SUCCESS);
        assertThat(paid.getTradeType()).isEqualTo(TradeTypeEnum.NATIVE);
        assertThat(paid.getAmount().getPayerTotal()).isEqualTo(3650);
        assertThat(paid.getSuccessTime()).endsWith("+08:00");
        assertThat(paid.getTransactionId()).hasSize(28);

        var byId = new QueryOrderByIdRequest();
        byId.setMchid(merchant.mchid);
        byId.setTransactionId(paid.getTransactionId());
        assertThat(merchant.nativePay().queryOrderById(byId).getOutTradeNo()).isEqualTo(number);
    }

    @Test
    void isPlacedForPhonesInsideAndOutsideWeChat() {
        String inside = newNumber();
        var jsapi = new com.wechat.pay.java.service.payments.jsapi.model.PrepayRequest();
        jsapi.setAppid(merchant.appid);
        jsapi.setMchid(merchant.mchid);
        jsapi.setDescription("停车费");
        jsapi.setOutTradeNo(inside);
        jsapi.setNotifyUrl(receiver.url());
        jsapi.setAmount(new com.wechat.pay.java.service.payments.jsapi.model.Amount());
        jsapi.getAmount().setTotal(1);
        jsapi.setPayer(new Payer());
        jsapi.getPayer().setOpenid("oResident1");
        assertThat(merchant.jsapi().prepay(jsapi).getPrepayId())
                .startsWith("wx")
                .hasSizeLessThanOrEqualTo(64);
        resident.pay(inside);
        assertThat(merchant.query(inside).getPayer().getOpenid()).isEqualTo("oResident1");

        String outside = newNumber();
        var h5 = new com.wechat.pay.java.service.payments.h5.model.PrepayRequest();
        h5.setAppid(merchant.appid);
        h5.setMchid(merchant.mchid);
        h5.setDescription("物业费");
        h5.setOutTradeNo(outside);
        h5.setNotifyUrl(receiver.url());
        h5.setAmount(new com.wechat.pay.java.service.payments.h5.model.Amount());
        h5.getAmount().setTotal(1);
        assertRefused(400, "PARAM_ERROR", () -> merchant.h5().prepay(h5));
        h5.setSceneInfo(new SceneInfo());
        h5.getSceneInfo().setPayerClientIp("127.0.0.1");
        h5.getSceneInfo().setH5Info(new H5Info());
        h5.getSceneInfo().getH5Info().setType("Wap");
        assertThat(merchant.h5().prepay(h5).getH5Url())
                .startsWith(server.url() + "/sim/pay/" + outside + "?prepay_id=wx");
    }

    @Test
    void isTheSameOrderWhenPlacedTwiceAndRefusedWithOtherTerms() {
        String number = newNumber();
        assertThat(merchant.prepay(number, 100)).isEqualTo(merchant.prepay(number, 100));
        assertRefused(403, "OUT_TRADE_NO_USED", () -> merchant.prepay(number, 101));
        resident.pay(number);
        assertRefused(400, "ORDERPAID", () -> merchant.prepay(number, 100));
    }

    @Test
    void closesWithASignedEmptyAnswerAndStaysClosed() {
        String number = newNumber();
        merchant.prepay(number, 100);

        merchant.close(number);

        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.CLOSED);
        assertRefused(400, "ORDER_CLOSED", () -> merchant.prepay(number, 100));
        assertRefused(400, "ORDER_CLOSED", () -> merchant.close(number));
        assertThat(resident.pay(number).body()).contains("ORDER_CLOSED");
    }

    @Test
    void cannotBeClosedOnceItIsPaid() {
        String number = newNumber();
        merchant.prepay(number, 100);
        resident.pay(number);
        assertRefused(400, "ORDERPAID", () -> merchant.close(number));
        assertThat(resident.pay(number).statusCode()).isEqualTo(400);
    }

    @Test
    void canBePaidAfterAFailedAttempt() {
        String number = newNumber();
        merchant.prepay(number, 100);
        resident.send("POST", "/sim/orders/" + number + "/fail", "");
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.PAYERROR);
        resident.pay(number);
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.SUCCESS);
    }

    @Test
    void closesByItselfWhenItsTimeIsOver() {
        String number = newNumber();
        var order = merchant.order(number, 100);
        order.setTimeExpire(Instant.now().plusMillis(1500).toString());
        merchant.nativePay().prepay(order);
        eventually(() -> merchant.query(number).getTradeState() == TradeStateEnum.CLOSED);
    }

    @Test
    void refusesWhatTheRealOneRefuses() {
        assertRefused(404, "ORDER_NOT_EXIST", () -> merchant.query(newNumber()));
        assertRefused(400, "PARAM_ERROR", () -> merchant.prepay("short", 100));
        assertRefused(400, "PARAM_ERROR", () -> merchant.prepay(newNumber(), 0));
        var foreignApp = merchant.order(newNumber(), 100);
        foreignApp.setAppid("wx0000000000000000");
        assertRefused(400, "APPID_MCHID_NOT_MATCH", () -> merchant.nativePay().prepay(foreignApp));
        var foreignCurrency = merchant.order(newNumber(), 100);
        foreignCurrency.getAmount().setCurrency("USD");
        assertRefused(400, "PARAM_ERROR", () -> merchant.nativePay().prepay(foreignCurrency));
        var outsideCallback = merchant.order(newNumber(), 100);
        outsideCallback.setNotifyUrl("https://example.com/notify");
        assertRefused(400, "PARAM_ERROR", () -> merchant.nativePay().prepay(outsideCallback));
    }

    @Test
    void refusesBrokenFen() {
        String body = "{\"mchid\":\"%s\",\"appid\":\"%s\",\"description\":\"x\",\"out_trade_no\":\"%s\","
                        .formatted(merchant.mchid, merchant.appid, newNumber())
                + "\"notify_url\":\"%s\",\"amount\":{\"total\":1.5}}".formatted(receiver.url());
        var request = new HttpRequest.Builder()
                .httpMethod(HttpMethod.POST)
                .url("https://api.mch.weixin.qq.com/v3/pay/transactions/native")
                .headers(new HttpHeaders())
                .body(new JsonRequestBody.Builder().body(body).build())
                .build();
        assertRefused(400, "PARAM_ERROR", () -> merchant.http.execute(request, Object.class));
    }
}
