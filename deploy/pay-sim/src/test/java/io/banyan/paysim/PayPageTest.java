package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PayPageTest extends SimulatedWorld {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void showsTheOrderAndTakesThePayment() {
        String number = newNumber();
        var order = merchant.order(number, 3650);
        order.setDescription("维修 <b>&\"");
        String codeUrl = merchant.nativePay().prepay(order).getCodeUrl();
        String path = codeUrl.substring(server.url().length());

        var page = resident.get(
                path + "?redirect_url=" + URLEncoder.encode("http://127.0.0.1:1/a?b=c", StandardCharsets.UTF_8));
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("¥ 36.50", "支付 Pay", "维修 &lt;b&gt;&amp;&quot;", number);

        var pressed =
                resident.send("POST", path, FORM, "outcome=pay&redirect_url=http%3A%2F%2F127.0.0.1%3A1%2Fa%3Fb%3Dc");
        assertThat(pressed.statusCode()).isEqualTo(303);
        String next = pressed.headers().firstValue("Location").orElseThrow();
        assertThat(resident.get(next).body())
                .contains("支付成功", "href=\"http://127.0.0.1:1/a?b=c\"")
                .doesNotContain("<form");
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.SUCCESS);

        assertThat(resident.send("POST", path, FORM, "outcome=pay").statusCode())
                .isEqualTo(303);
    }

    @Test
    void offersAnotherTryAfterAFailure() {
        String number = newNumber();
        merchant.prepay(number, 1);
        resident.send("POST", "/sim/pay/" + number, FORM, "outcome=fail");
        assertThat(resident.get("/sim/pay/" + number).body()).contains("支付失败", "<form");
    }

    @Test
    void neverLinksToAScript() {
        String number = newNumber();
        merchant.prepay(number, 1);
        assertThat(resident.get("/sim/pay/" + number + "?redirect_url=javascript%3Aalert(1)")
                        .body())
                .doesNotContain("javascript");
    }

    @Test
    void answersTheHealthProbe() {
        assertThat(resident.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
