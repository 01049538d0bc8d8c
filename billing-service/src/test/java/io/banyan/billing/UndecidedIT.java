package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.billing.undecided.UndecidedMoney;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("Operators have the channel asked, and can say nothing in its place")
class UndecidedIT extends BillingWorld {

    private static final String PAGE = "/api/v1/operations/billing-service";

    @Autowired
    UndecidedMoney undecided;

    Api operator;

    @BeforeEach
    void platform() {
        operator = api.as(
                identities.staff(next(), 0, Set.of(), Set.of(Permissions.OPERATIONS_READ, Permissions.OPERATIONS_ACT)));
    }

    @Test
    void aPaymentTheChannelDidNotAnswerIsListedAndAskedAbout() {
        SIM.turn("""
                {"noticeDrop": 1000,
                 "faults": [{"call":"PREPAY","answer":"TIMEOUT","moment":"AFTER","times":1,"delayMs":2500}]}
                """);
        var bill = bill();
        var payment = payNative(bill);
        assertThat(text(payment, "status")).isEqualTo("UNKNOWN");
        leaveToOperators("payment", payment);
        operator.get(PAGE + "/undecided-payments?status=&status=UNKNOWN").is(200);
        var listed = listed("/undecided-payments", payment);
        assertThat(text(listed, "companyId")).isEqualTo(Long.toString(COMPANY));
        assertThat(listed.get("ageSeconds").asInt()).isNotNegative();
        assertThat(listed.has("lastError")).isTrue();
        assertThat(listed.has("title")).isFalse();
        assertThat(listed.has("openid")).isFalse();
        assertThat(undecided.countUnknownPayments()).isPositive();

        SIM.pay(text(payment, "number"));
        assertThat(text(ask("/undecided-payments", payment), "status")).isEqualTo("SUCCEEDED");
        assertThat(text(ask("/undecided-payments", payment), "status")).isEqualTo("SUCCEEDED");
        assertThat(text(readBill(bill), "status")).isEqualTo("PAID");
        assertThat(operator.get(PAGE + "/actions?subject=payment:" + id(payment))
                        .is(200)
                        .json()
                        .at("/items/0/detail")
                        .asString())
                .isEqualTo("UNKNOWN -> SUCCEEDED");
        booksAgree();
    }

    @Test
    void aRefundTheChannelDidNotAnswerIsAskedAboutAndPaidOnce() {
        var payment = payNative(bill());
        SIM.pay(text(payment, "number"));
        var _ = awaitPayment(payment, "SUCCEEDED");
        SIM.turn("""
                {"faults": [{"call":"REFUND","answer":"TIMEOUT","moment":"AFTER","times":1,"delayMs":2500}]}
                """);
        var wish = Map.of("paymentId", id(payment), "amount", "10", "reason", "不需要了");
        var refund = api.as(cashier).key().post("/api/v1/refunds", wish).is(201).json();
        leaveToOperators("refund", refund);
        assertThat(undecided.countUnknownRefunds()).isNotNegative();
        eventually(() ->
                assertThat(text(ask("/undecided-refunds", refund), "status")).isEqualTo("SUCCEEDED"));
        assertThat(SIM.order(text(payment, "number")).get("refunds")).hasSize(1);
        booksAgree();
    }

    @Test
    void nobodyElseSeesOrAsks() {
        api.as(cashier).get(PAGE + "/undecided-payments").isProblem(403, "request.forbidden");
        api.as(resident).get(PAGE + "/undecided-refunds").isProblem(403, "request.forbidden");
        var companys = api.as(identities.staff(
                next(), COMPANY, Set.of(project), Set.of(Permissions.OPERATIONS_READ, Permissions.OPERATIONS_ACT)));
        companys.get(PAGE + "/undecided-payments").isProblem(403, "request.forbidden");
        companys.post(PAGE + "/undecided-payments/1/actions/ask", null).isProblem(403, "request.forbidden");
        operator.post(PAGE + "/undecided-payments/1/actions/ask", null).isProblem(404, "request.not-found");
        operator.post(PAGE + "/undecided-refunds/1/actions/ask", null).isProblem(404, "request.not-found");
        operator.get(PAGE + "/undecided-payments?status=PAID").isProblem(400, "request.invalid");
    }

    /** The janitor would be faster. */
    private void leaveToOperators(String table, JsonNode thing) {
        jdbc.sql(
                        "UPDATE " + table
                                + " SET next_check_at = next_check_at + INTERVAL 2 HOUR WHERE id = ? AND next_check_at IS NOT NULL")
                .param(id(thing))
                .update();
    }

    private JsonNode listed(String list, JsonNode thing) {
        return operator.get(PAGE + list + "?size=100")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> id(item).equals(id(thing)))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ask(String list, JsonNode thing) {
        return operator.post(PAGE + list + "/" + id(thing) + "/actions/ask", null)
                .is(200)
                .json();
    }
}
