package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Payment;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Work;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Payment notices that are not in order 伪造、过期、金额不符、重复 move no money. */
final class ForgedNotices {

    private final Stage stage;
    private final Resident owner;

    ForgedNotices(Stage stage, Resident owner) {
        this.stage = stage;
        this.owner = owner;
    }

    void play() {
        var bill = stage.tell("修好一处漏水,有了账单", "a bill", this::bill);
        stage.act("金额不符的付款请求:拒绝", "an amount that is not the bill's", () -> wrongAmount(bill));
        var payment = stage.tell("发起微信支付,未付", "a payment that waits", () -> owner.asksToPay(bill));
        stage.act("伪造、过期、别的商户、金额不符的通知:都不认", "forged, late, foreign, wrong amount", () -> bad(bill, payment));
        stage.act("真付款;重复通知不再入账", "paid once, told twice", () -> paid(bill, payment));
    }

    private JsonNode bill() {
        var zhang = stage.people().zhang();
        var ticket = stage.underWay(owner.reports("pipe-leak", "洗手盆漏水"), zhang);
        var _ = zhang.completes(ticket, Work.of("紧固接头。", "0.25"));
        return owner.awaitBill(ticket, 1);
    }

    private void wrongAmount(JsonNode bill) {
        var id = Json.text(bill, "id", "bill");
        var less = Json.number(bill, "amount").subtract(BigDecimal.ONE);
        var refused = owner.tryToPay(List.of(id), less);
        Expect.that("Refused by its name", refused.hasCode("payment.amount-differs"), refused);
        unpaid(bill);
    }

    private void bad(JsonNode bill, Payment payment) {
        for (var variant :
                List.of("forged", "late", "foreign-merchant", "foreign-app", "unknown-key", "wrong-amount")) {
            var answer = stage.channel().notice(payment, variant);
            var status = answer.path("status").asInt();
            Expect.that("A notice that is " + variant + " is refused", status >= 400 && status < 500, answer);
            Expect.same(
                    "Payment after " + variant,
                    "SUBMITTED",
                    owner.payment(payment).status());
        }
        unpaid(bill);
    }

    private void paid(JsonNode bill, Payment payment) {
        stage.channel().pays(payment);
        var _ = owner.awaitPayment(payment, "SUCCEEDED");
        var paid = owner.awaitPaid(bill);
        for (var repeat = 0; repeat < 2; repeat++) {
            var answer = stage.channel().notice(payment, "duplicate");
            var status = answer.path("status").asInt();
            Expect.that("A repeated notice is taken", status >= 200 && status < 300, answer);
        }
        Expect.amount(
                "Paid", Json.number(paid, "paid"), Json.number(owner.bill(Json.text(bill, "id", "bill")), "paid"));
        Expect.same("Receipts", 1, owner.receipts(bill).size());
        Expect.same(
                "Vouchers",
                2,
                stage.people()
                        .cashier()
                        .balancedVouchers(Json.text(bill, "id", "bill"))
                        .size());
    }

    private void unpaid(JsonNode bill) {
        var now = owner.bill(Json.text(bill, "id", "bill"));
        Expect.same("Status of the bill", "ISSUED", Json.text(now, "status", "bill"));
        Expect.amount("Paid", "0", Json.number(now, "paid"));
    }
}
