package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.RefundOutcome;
import io.banyan.billing.payment.CheckoutService;
import io.banyan.billing.payment.PaymentService;
import io.banyan.billing.refund.PayoutService;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.money.Money;
import io.banyan.common.test.Api.Answer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DisplayName("B10: refunds")
class RefundIT extends BillingWorld {

    @Autowired
    PayoutService payouts;

    @Autowired
    CheckoutService checkout;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void givesBackThroughTheChannel() {
        var bill = bill();
        var payment = paid(bill);
        var refund = refund(payment, "63.34").is(201).json();
        assertThat(text(refund, "status")).isIn("PROCESSING", "SUCCEEDED");
        var done = awaitRefund(refund, "SUCCEEDED");
        assertThat(text(done, "paidOutIn")).isEqualTo("WECHAT_NATIVE");
        var after = readBill(bill);
        assertThat(text(after, "status")).isEqualTo("PAID");
        assertThat(text(after, "refunded")).isEqualTo("63.34");
        assertThat(events.await(
                        BillRefunded.class, e -> Long.toString(e.billId()).equals(id(bill))))
                .singleElement()
                .satisfies(told -> assertThat(told.refunded()).isEqualByComparingTo("63.34"));
        booksAgree();
    }

    @Test
    void givesBackInPartsToTheFenAndNotAFenMore() {
        var bill = bill(
                line(ChargeLine.Kind.CALL_OUT, "上门费", "1", "0.05"),
                line(ChargeLine.Kind.LABOUR, "工时", "1", "0.03"),
                line(ChargeLine.Kind.MATERIAL, "螺丝", "1", "0.02"));
        var payment = paid(bill);
        for (var part : List.of("0.03", "0.01", "0.05")) {
            var refund = refund(payment, part).is(201).json();
            var _ = awaitRefund(refund, "SUCCEEDED");
            booksAgree();
        }
        var refused = refund(payment, "0.02").isProblem(422, "refund.exceeds-paid");
        assertThat(text(refused.json(), "refundable")).isEqualTo("0.01");
        var last = refund(payment, "0.01").is(201).json();
        var _ = awaitRefund(last, "SUCCEEDED");
        refund(payment, "0.01").isProblem(422, "refund.exceeds-paid");
        assertThat(text(readBill(bill), "refunded")).isEqualTo("0.10");
        booksAgree();
    }

    @Test
    void neverGivesBackMoreThanWasPaidHoweverManyAsk() throws Exception {
        var payment = paid(bill());
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> ask = () -> refund(payment, "20");
            answers = threads
                    .invokeAll(IntStream.range(0, 12).mapToObj(_ -> ask).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(3);
        assertThat(answers.stream().filter(a -> a.status() != 201))
                .allSatisfy(a -> a.isProblem(422, "refund.exceeds-paid"));
        eventually(() -> assertThat(refundsOf(payment))
                .allSatisfy(r -> assertThat(text(r, "status")).isEqualTo("SUCCEEDED")));
        booksAgree();
    }

    @Test
    void refundsTheNewestBillOfAPaymentFirst() {
        var older = bill(line(ChargeLine.Kind.SERVICE, "清洗", "1", "10"));
        var newer = bill(line(ChargeLine.Kind.SERVICE, "清洗", "1", "10"));
        var payment = payNative(older, newer);
        SIM.pay(text(payment, "number"));
        var _ = awaitPayment(payment, "SUCCEEDED");
        var refund = refund(payment, "12").is(201).json();
        var _ = awaitRefund(refund, "SUCCEEDED");
        assertThat(text(readBill(newer), "refunded")).isEqualTo("10.00");
        assertThat(text(readBill(older), "refunded")).isEqualTo("2.00");
        booksAgree();
    }

    @Test
    void aTimeOutIsUnknownAndTheMoneyGoesBackOnce() {
        SIM.turn("""
                {"faults": [{"call":"REFUND","answer":"TIMEOUT","moment":"AFTER","times":1,"delayMs":2500}]}
                """);
        var payment = paid(bill());
        SIM.turn("""
                {"faults": [{"call":"REFUND","answer":"TIMEOUT","moment":"AFTER","times":1,"delayMs":2500}]}
                """);
        var refund = refund(payment, "63.34").is(201).json();
        assertThat(text(refund, "status")).isIn("UNKNOWN", "PROCESSING", "SUCCEEDED");
        var _ = awaitRefund(refund, "SUCCEEDED");
        assertThat(SIM.order(text(payment, "number")).get("refunds")).hasSize(1);
        booksAgree();
    }

    @Test
    void waitsUntilTheMerchantHasTheMoney() {
        var payment = paid(bill());
        SIM.turn("{\"refundNotEnough\": 1}");
        var refund = refund(payment, "1").is(201).json();
        var _ = awaitRefund(refund, "SUCCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refundAbnormal", "refundClosed"})
    void letsPeopleTryAgainOrPayOutWhatTheChannelCouldNot(String fate) {
        var payment = paid(bill());
        SIM.turn("{\"" + fate + "\": 2}");
        var first = awaitRefund(refund(payment, "30").is(201).json(), "ABNORMAL");
        var second = awaitRefund(refund(payment, "33.34").is(201).json(), "ABNORMAL");
        booksAgree();
        SIM.reset();

        api.as(cashier)
                .post("/api/v1/refunds/" + id(first) + "/actions/retry", null)
                .isProblem(428, "request.if-match-missing");
        api.as(cashier)
                .with("If-Match", "\"" + text(first, "version") + "\"")
                .post("/api/v1/refunds/" + id(first) + "/actions/retry", null)
                .is(200);
        if (fate.equals("refundClosed")) {
            var done = awaitRefund(first, "SUCCEEDED");
            assertThat(text(done, "number")).endsWith("-2");
        }
        var out = api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/refunds/" + id(second) + "/actions/pay-out", null)
                .is(200)
                .json();
        assertThat(text(out, "status")).isEqualTo("SUCCEEDED");
        assertThat(text(out, "paidOutIn")).isEqualTo("CASH");
        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/refunds/" + id(second) + "/actions/pay-out", null)
                .isProblem(409, "refund.illegal-move");
        booksAgree();
    }

    @Test
    void isDoneWhenTheChannelPaysBackAfterAllWhatPeopleHandledThere() {
        var payment = paid(bill());
        SIM.turn("{\"refundAbnormal\": 2}");
        var handled = awaitRefund(refund(payment, "30").is(201).json(), "ABNORMAL");
        var paidOut = awaitRefund(refund(payment, "33.34").is(201).json(), "ABNORMAL");
        SIM.reset();
        var success = new RefundOutcome.Succeeded("50000000382019052709732678859", Instant.now());

        assertThat(payouts.noteProof(text(handled, "number"), new Money(new BigDecimal("30.00")), success))
                .isTrue();
        var done = awaitRefund(handled, "SUCCEEDED");
        assertThat(text(done, "paidOutIn")).isEqualTo("WECHAT_NATIVE");
        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/refunds/" + id(handled) + "/actions/pay-out", null)
                .isProblem(409, "refund.illegal-move");

        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/refunds/" + id(paidOut) + "/actions/pay-out", null)
                .is(200);
        assertThat(payouts.noteProof(text(paidOut, "number"), new Money(new BigDecimal("33.34")), success))
                .isTrue();
        assertThat(count(
                        "SELECT COUNT(*) FROM payment_incident WHERE kind = 'REFUNDED_TWICE' AND number = ?",
                        text(paidOut, "number")))
                .isEqualTo(1);
        booksAgree();
    }

    @Test
    void handsCashBackAtTheDesk() {
        var bill = bill();
        var payment = api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
        var refund = refund(payment, "13.34").is(201).json();
        assertThat(text(refund, "status")).isEqualTo("SUCCEEDED");
        assertThat(text(readBill(bill), "refunded")).isEqualTo("13.34");
        booksAgree();
    }

    @Test
    void refundsWhatACancelledTicketPaid() {
        var bill = bill();
        var payment = paid(bill);
        events.publish(cancelled(Long.parseLong(text(bill, "ticketId"))));
        eventually(() -> assertThat(refundsOf(payment)).singleElement().satisfies(refund -> {
            assertThat(text(refund, "status")).isEqualTo("SUCCEEDED");
            assertThat(refund.get("automatic").asBoolean()).isTrue();
        }));
        assertThat(text(readBill(bill), "refunded")).isEqualTo("63.34");
        api.as(resident).get("/api/v1/refunds?billId=" + id(bill)).is(200);
        booksAgree();
    }

    @Test
    void owesCashOfACancelledTicketAtTheDesk() {
        var bill = bill();
        var payment = api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
        events.publish(cancelled(Long.parseLong(text(bill, "ticketId"))));
        var due = eventually(() -> {
            var refunds = refundsOf(payment);
            assertThat(refunds).hasSize(1);
            return refunds.getFirst();
        });
        assertThat(text(due, "status")).isEqualTo("DUE");
        assertThat(text(readBill(bill), "refunded")).isEqualTo("0.00");
        booksAgree();
        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/refunds/" + id(due) + "/actions/pay-out", null)
                .is(200);
        assertThat(text(readBill(bill), "refunded")).isEqualTo("63.34");
        booksAgree();
    }

    @Test
    void refusesWhoMayNotAndWhatWasNotPaid() {
        var bill = bill();
        var open = payNative(bill);
        api.as(resident)
                .key()
                .post("/api/v1/refunds", Map.of("paymentId", id(open), "amount", "1", "reason", "退"))
                .isProblem(403, "request.forbidden");
        refund(open, "1").isProblem(409, "refund.not-paid");
        api.as(cashier)
                .key()
                .post("/api/v1/refunds", Map.of("paymentId", "1", "amount", "1", "reason", "退"))
                .isProblem(404, "payment.not-found");
        api.as(cashier)
                .post("/api/v1/refunds", Map.of("paymentId", id(open), "amount", "1", "reason", "退"))
                .isProblem(400, "idempotency.key-missing");
    }

    @Test
    void owesCashThatWasTakenWhileTheCancellationWaitedForTheBill() {
        var bill = bill();
        var wish = new PaymentService.Wish(
                Set.of(Long.parseLong(id(bill))),
                PayMethod.CASH,
                new Money(new BigDecimal("63.34")),
                null,
                WORKER,
                null,
                null);
        var paymentId = next();
        transactions.executeWithoutResult(_ -> {
            checkout.pay(paymentId, wish);
            events.publish(cancelled(Long.parseLong(text(bill, "ticketId"))));
            eventually(() -> assertThat(count(
                            "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '%FROM bill%FOR UPDATE%'"
                                    + " AND id <> CONNECTION_ID()"))
                    .isPositive());
        });
        eventually(() -> assertThat(
                        count("SELECT COUNT(*) FROM refund WHERE payment_id = ? AND status = 'DUE'", paymentId))
                .isEqualTo(1));
        booksAgree();
    }

    private JsonNode paid(JsonNode bill) {
        var payment = payNative(bill);
        SIM.pay(text(payment, "number"));
        return awaitPayment(payment, "SUCCEEDED");
    }

    private Answer refund(JsonNode payment, String amount) {
        return api.as(cashier)
                .key()
                .post("/api/v1/refunds", Map.of("paymentId", id(payment), "amount", amount, "reason", "质量问题"));
    }

    private JsonNode awaitRefund(JsonNode refund, String status) {
        return eventually(() -> {
            var now =
                    api.as(cashier).get("/api/v1/refunds/" + id(refund)).is(200).json();
            assertThat(text(now, "status")).isEqualTo(status);
            return now;
        });
    }
}
