package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.PaymentReceived;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.test.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("B10 B11 B27: WeChat Pay, against the simulator's true wire protocol")
class WeChatPaymentIT extends BillingWorld {

    @Nested
    class WhenAllGoesWell {

        @Test
        void isPaidByTheChannelsNotice() {
            var bill = bill();
            var payment = payNative(bill);
            assertThat(text(payment, "status")).isEqualTo("SUBMITTED");
            assertThat(text(payment, "codeUrl")).isNotEmpty();
            assertThat(text(readBill(bill), "openPaymentId")).isEqualTo(id(payment));

            SIM.pay(text(payment, "number"));

            var paid = awaitPayment(payment, "SUCCEEDED");
            assertThat(text(paid, "transactionId")).startsWith("4200");
            assertThat(text(paid, "receiptNumber")).matches("R\\d{4}-\\d{6}");
            assertThat(paid.has("codeUrl")).isFalse();
            var after = readBill(bill);
            assertThat(text(after, "status")).isEqualTo("PAID");
            assertThat(after.has("openPaymentId")).isFalse();
            assertThat(events.await(
                            BillPaid.class, e -> Long.toString(e.billId()).equals(id(bill))))
                    .singleElement()
                    .satisfies(told -> assertThat(told.payerId()).isEqualTo(payer));
            assertThat(events.await(
                            PaymentReceived.class,
                            e -> Long.toString(e.paymentId()).equals(id(payment))))
                    .singleElement()
                    .satisfies(told -> assertThat(told.channel()).isEqualTo("WECHAT_NATIVE"));
            booksAgree();
        }

        @Test
        void paysSeveralBillsTogether() {
            var older = bill();
            var newer = bill(line(ChargeLine.Kind.SERVICE, "通下水", "1", "45.5"));
            var payment = payNative(newer, older);
            assertThat(text(payment, "amount")).isEqualTo("108.84");
            SIM.pay(text(payment, "number"));
            var paid = awaitPayment(payment, "SUCCEEDED");
            assertThat(paid.get("bills").valueStream().map(b -> text(b, "allocated")))
                    .containsExactly("63.34", "45.50");
            assertThat(text(readBill(newer), "status")).isEqualTo("PAID");
            assertThat(text(readBill(older), "status")).isEqualTo("PAID");
            booksAgree();
        }

        @Test
        void paysInsideWeChatAndFromABrowser() {
            var inside = bill();
            api.as(resident)
                    .key()
                    .post("/api/v1/payments", wish("WECHAT_JSAPI", inside))
                    .isProblem(400, "request.invalid");
            var wish = new java.util.HashMap<>(wish("WECHAT_JSAPI", inside));
            wish.put("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
            var jsapi = api.as(resident)
                    .key()
                    .post("/api/v1/payments", wish)
                    .is(201)
                    .json()
                    .get("jsapi");
            assertThat(text(jsapi, "packageValue")).startsWith("prepay_id=");
            assertThat(text(jsapi, "paySign")).isNotEmpty();

            var outside = bill();
            var h5 = api.as(resident)
                    .key()
                    .with("X-Forwarded-For", "203.0.113.9")
                    .post("/api/v1/payments", wish("WECHAT_H5", outside))
                    .is(201)
                    .json();
            assertThat(text(h5, "h5Url")).startsWith("http");
            assertThat(jdbc.sql("SELECT client_ip FROM payment WHERE id = ?")
                            .param(id(h5))
                            .query(String.class)
                            .single())
                    .as("WeChat compares it with who opens the page")
                    .isEqualTo("203.0.113.9");
            SIM.pay(text(h5, "number"));
            var _ = awaitPayment(h5, "SUCCEEDED");
        }

        @Test
        void answersARepeatedRequestWithTheFirstPayment() {
            var bill = bill();
            var once = api.as(resident).key();
            var first =
                    once.post("/api/v1/payments", wish("WECHAT_NATIVE", bill)).is(201);
            var second =
                    once.post("/api/v1/payments", wish("WECHAT_NATIVE", bill)).is(201);
            assertThat(id(second.json())).isEqualTo(id(first.json()));
            assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
            api.as(resident)
                    .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                    .isProblem(400, "idempotency.key-missing");
        }
    }

    @Nested
    class WhenNoticesAreOdd {

        @Test
        void settlesOnceHoweverOftenItIsTold() {
            SIM.turn("{\"noticeDuplicates\": 5}");
            var payment = payNative(bill());
            SIM.pay(text(payment, "number"));
            var _ = awaitPayment(payment, "SUCCEEDED");
            for (int i = 0; i < 3; i++) {
                assertThat(SIM.notice(text(payment, "number"), "duplicate")).isEqualTo(200);
            }
            assertThat(count("SELECT COUNT(*) FROM receipt WHERE payment_id = ?", id(payment)))
                    .isEqualTo(1);
            assertThat(count("SELECT COUNT(*) FROM ledger_voucher WHERE source_id = ?", id(payment)))
                    .isEqualTo(1);
            booksAgree();
        }

        @ParameterizedTest(name = "{0} is answered {1}")
        @CsvSource({
            "forged, 401, 0", "late, 401, 0", "unknown-key, 401, 0",
            "foreign-merchant, 401, 1", "foreign-app, 401, 1", "wrong-amount, 422, 1"
        })
        void believesNoFalseNotice(String variant, int status, int incidents) {
            var bill = bill();
            var payment = payNative(bill);
            assertThat(SIM.notice(text(payment, "number"), variant)).isEqualTo(status);
            assertThat(text(readPayment(payment), "status")).isEqualTo("SUBMITTED");
            assertThat(text(readBill(bill), "status")).isEqualTo("ISSUED");
            assertThat(count("SELECT COUNT(*) FROM channel_notice WHERE number = ?", text(payment, "number")))
                    .isZero();
            assertThat(count("SELECT COUNT(*) FROM payment_incident WHERE number = ?", text(payment, "number")))
                    .isEqualTo(incidents);
        }

        @Test
        void believesTheRightNoticeAfterAWrongOne() {
            SIM.turn("{\"noticeWrongAmount\": 1, \"noticeRetryPercent\": 1}");
            var payment = payNative(bill());
            SIM.pay(text(payment, "number"));
            var _ = awaitPayment(payment, "SUCCEEDED");
            booksAgree();
        }

        @Test
        void refusesWhatIsNoNoticeAtAll() {
            api.post("/api/v1/payment-notices/wechat", "hello").isProblem(401, "payment.notice-forged");
            api.post("/api/v1/payment-notices/wechat", "{}").isProblem(401, "payment.notice-forged");
            api.with("Wechatpay-Timestamp", "yesterday")
                    .post("/api/v1/payment-notices/wechat", "{\"id\":\"x\"}")
                    .isProblem(401, "payment.notice-forged");
        }

        @Test
        void recordsMoneyThatWasNeverOrderedHere() {
            var payment = payNative(bill());
            var number = text(payment, "number");
            jdbc.sql("UPDATE payment SET number = CONCAT(number, 'x') WHERE number = ?")
                    .param(number)
                    .update();
            SIM.pay(number);
            eventually(() -> assertThat(count(
                            "SELECT COUNT(*) FROM payment_incident WHERE number = ? AND kind = 'PAYMENT_UNKNOWN'",
                            number))
                    .isPositive());
            jdbc.sql("UPDATE payment SET number = ? WHERE number = CONCAT(?, 'x')")
                    .params(number, number)
                    .update();
            assertThat(text(readPayment(payment), "status")).isIn("SUBMITTED", "SUCCEEDED");
        }

        @Test
        void isNotThrownBackByANoticeThatIsFasterThanTheAnswer() throws Exception {
            SIM.turn(
                    "{\"faults\":[{\"call\":\"PREPAY\",\"answer\":\"TIMEOUT\",\"moment\":\"AFTER\",\"times\":1,\"delayMs\":700}]}");
            var bill = bill();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answer = threads.submit(() -> payNative(bill));
                var number = eventually(() -> {
                    var found = jdbc.sql("SELECT number FROM payment WHERE project_id = ?")
                            .param(project)
                            .query(String.class)
                            .optional();
                    assertThat(found).isPresent();
                    SIM.pay(found.get());
                    return found.get();
                });
                assertThat(text(answer.get(), "number")).isEqualTo(number);
                var _ = awaitPayment(answer.get(), "SUCCEEDED");
            }
            assertThat(text(readBill(bill), "status")).isEqualTo("PAID");
            booksAgree();
        }
    }

    @Nested
    class WhenTheChannelIsSilent {

        @Test
        void aTimeOutAfterTheEffectIsUnknownAndThenSucceeds() {
            SIM.turn("""
                    {"noticeDrop": 1000,
                     "faults": [{"call":"PREPAY","answer":"TIMEOUT","moment":"AFTER","times":1,"delayMs":2500}]}
                    """);
            var payment = payNative(bill());
            assertThat(text(payment, "status")).isEqualTo("UNKNOWN");
            SIM.pay(text(payment, "number"));
            var _ = awaitPayment(payment, "SUCCEEDED");
            booksAgree();
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "SERVER_ERROR, BEFORE",
            "SERVER_ERROR, AFTER",
            "TOO_MANY, BEFORE",
            "TIMEOUT, BEFORE",
            "TIMEOUT, AFTER"
        })
        void ordersAgainUnderTheSameNumberUntilThePayerCanPay(String answer, String moment) {
            SIM.turn(
                    "{\"faults\":[{\"call\":\"PREPAY\",\"answer\":\"%s\",\"moment\":\"%s\",\"times\":1,\"delayMs\":1200}]}"
                            .formatted(answer, moment));
            var bill = bill();
            var payment = payNative(bill);
            // A slow machine may let the janitor be faster than the answer.
            assertThat(text(payment, "status")).isIn("UNKNOWN", "SUBMITTED");
            var later = awaitPayment(payment, "SUBMITTED");
            assertThat(text(later, "codeUrl")).isNotEmpty();
            assertThat(text(later, "number")).isEqualTo(text(payment, "number"));
            assertThat(count("SELECT COUNT(*) FROM payment_bill WHERE bill_id = ?", id(bill)))
                    .isEqualTo(1);
        }

        @Test
        void learnsOfASuccessWithoutAnyNotice() {
            SIM.turn("{\"noticeDrop\": 1000}");
            var payment = payNative(bill());
            SIM.pay(text(payment, "number"));
            var synced = api.as(resident)
                    .post("/api/v1/payments/" + id(payment) + "/actions/sync", null)
                    .is(200)
                    .json();
            assertThat(text(synced, "status")).isEqualTo("SUCCEEDED");
            booksAgree();
        }
    }

    @Nested
    class WhenItIsClosed {

        @Test
        void theBillCanBePaidAnew() {
            var bill = bill();
            var first = payNative(bill);
            var closed = api.as(resident)
                    .post("/api/v1/payments/" + id(first) + "/actions/close", null)
                    .is(200)
                    .json();
            assertThat(text(closed, "status")).isEqualTo("CLOSED");
            assertThat(text(SIM.order(text(first, "number")), "state")).isEqualTo("CLOSED");
            api.as(resident)
                    .post("/api/v1/payments/" + id(first) + "/actions/close", null)
                    .isProblem(409, "payment.illegal-move");
            var second = payNative(readBill(bill));
            SIM.pay(text(second, "number"));
            var _ = awaitPayment(second, "SUCCEEDED");
            booksAgree();
        }

        @Test
        void thePayerMayBeFasterThanTheClose() {
            SIM.turn("{\"closeRace\": 1}");
            var bill = bill();
            var payment = payNative(bill);
            api.as(resident)
                    .post("/api/v1/payments/" + id(payment) + "/actions/close", null)
                    .is(200);
            var _ = awaitPayment(payment, "SUCCEEDED");
            assertThat(text(readBill(bill), "status")).isEqualTo("PAID");
            booksAgree();
        }

        @Test
        void endsTheSameHereAndThereWhoeverIsFaster() throws Exception {
            var open = new java.util.ArrayList<JsonNode>();
            for (int i = 0; i < 24; i++) {
                open.add(payNative(bill(line(ChargeLine.Kind.SERVICE, "清洗", "1", "9.99"))));
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var payment : open) {
                    var _ = threads.submit(() -> SIM.tryToPay(text(payment, "number")));
                    var _ = threads.submit(
                            () -> api.as(resident).post("/api/v1/payments/" + id(payment) + "/actions/close", null));
                }
            }
            for (var payment : open) {
                var there = text(SIM.order(text(payment, "number")), "state");
                assertThat(there).isIn("SUCCESS", "CLOSED");
                var here = awaitPayment(payment, there.equals("SUCCESS") ? "SUCCEEDED" : "CLOSED");
                assertThat(billOf(here).has("openPaymentId")).isFalse();
            }
            booksAgree();
        }

        private JsonNode billOf(JsonNode payment) {
            var billId = text(payment.get("bills").get(0), "billId");
            return api.as(cashier).get("/api/v1/bills/" + billId).is(200).json();
        }

        @Test
        void isClosedByItselfWhenItsTimeIsOver() {
            var bill = bill();
            var payment = payNative(bill);
            jdbc.sql("UPDATE payment SET expires_at = created_at, next_check_at = created_at WHERE id = ?")
                    .param(id(payment))
                    .update();
            var _ = awaitPayment(payment, "CLOSED");
            assertThat(readBill(bill).has("openPaymentId")).isFalse();
        }

        @Test
        void givesBackWhatComesAfterTheBillWasPaidOtherwise() {
            var bill = bill();
            var lost = payNative(bill);
            // As if the channel had confirmed the close and then taken the money nevertheless.
            jdbc.sql("UPDATE payment SET status = 'CLOSED', next_check_at = NULL WHERE id = ?")
                    .param(id(lost))
                    .update();
            jdbc.sql("UPDATE bill SET open_payment_id = NULL WHERE id = ?")
                    .param(id(bill))
                    .update();
            api.as(cashier).key().post("/api/v1/payments", wish("CASH", bill)).is(201);

            SIM.pay(text(lost, "number"));

            var late = awaitPayment(lost, "SUCCEEDED");
            assertThat(text(late, "excess")).isEqualTo("63.34");
            assertThat(late.has("receiptNumber")).isFalse();
            eventually(() -> assertThat(refundsOf(lost))
                    .singleElement()
                    .satisfies(refund -> assertThat(text(refund, "status")).isEqualTo("SUCCEEDED")));
            assertThat(text(readBill(bill), "paid")).isEqualTo("63.34");
            booksAgree();
        }

        @Test
        void givesBackWhatIsPaidWhileTheTicketIsCancelled() {
            SIM.turn("{\"closeRace\": 1}");
            var bill = bill();
            var payment = payNative(bill);
            events.publish(cancelled(Long.parseLong(text(bill, "ticketId"))));
            var _ = awaitPayment(payment, "SUCCEEDED");
            assertThat(text(readBill(bill), "status")).isEqualTo("VOIDED");
            eventually(() -> assertThat(refundsOf(payment))
                    .singleElement()
                    .satisfies(refund -> assertThat(text(refund, "status")).isEqualTo("SUCCEEDED")));
            booksAgree();
        }

        @Test
        void closesWhatIsOnItsWayWhenTheTicketIsCancelled() {
            var bill = bill();
            var payment = payNative(bill);
            events.publish(cancelled(Long.parseLong(text(bill, "ticketId"))));
            var _ = awaitPayment(payment, "CLOSED");
            assertThat(text(readBill(bill), "status")).isEqualTo("VOIDED");
            booksAgree();
        }
    }

    @Nested
    class WhenItMustNotBe {

        @Test
        void oneOfFiftyPaymentsOfOneBillWins() throws Exception {
            var bill = bill();
            var wish = wish("WECHAT_NATIVE", bill);
            List<Answer> answers;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Answer> pay = () -> api.as(resident).key().post("/api/v1/payments", wish);
                var all = threads.invokeAll(
                        IntStream.range(0, 50).mapToObj(_ -> pay).toList());
                answers = all.stream().map(Future::resultNow).toList();
            }
            var winners = answers.stream().filter(a -> a.status() == 201).toList();
            assertThat(winners).hasSize(1);
            var winner = id(winners.getFirst().json());
            assertThat(answers.stream().filter(a -> a.status() != 201)).allSatisfy(loser -> {
                loser.isProblem(409, "payment.bill-has-open-payment");
                assertThat(text(loser.json(), "paymentId")).isEqualTo(winner);
            });
            assertThat(count("SELECT COUNT(*) FROM payment_bill WHERE bill_id = ?", id(bill)))
                    .isEqualTo(1);
        }

        @Test
        void anotherAmountIsRefusedWithTheRightOne() {
            var bill = bill();
            var refused = pay(Map.of("billIds", List.of(id(bill)), "channel", "WECHAT_NATIVE", "amount", "0.01"));
            refused.isProblem(409, "payment.amount-differs");
            assertThat(text(refused.json(), "amount")).isEqualTo("63.34");
            pay(Map.of("billIds", List.of(id(bill)), "channel", "WECHAT_NATIVE", "amount", "-1"))
                    .isProblem(400, "request.invalid");
            pay(Map.of("billIds", List.of(id(bill)), "channel", "WECHAT_NATIVE", "amount", "63.345"))
                    .isProblem(400, "request.invalid");
            pay(Map.of("billIds", List.of(), "channel", "WECHAT_NATIVE", "amount", "1"))
                    .isProblem(400, "request.invalid");
            assertThat(count("SELECT COUNT(*) FROM payment WHERE project_id = ?", project))
                    .isZero();
        }

        @Test
        void somebodyElsesBillIsNotFound() {
            var bill = bill();
            var stranger = identities.resident(next(), COMPANY, Set.of(next()));
            api.as(stranger)
                    .key()
                    .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                    .isProblem(404, "bill.not-found");
            var payment = payNative(bill);
            api.as(stranger).get("/api/v1/payments/" + id(payment)).isProblem(404, "payment.not-found");
            api.as(stranger)
                    .post("/api/v1/payments/" + id(payment) + "/actions/close", null)
                    .isProblem(404, "payment.not-found");
        }

        @Test
        void aPaidOrVoidBillIsNotPaidAgain() {
            var bill = bill();
            api.as(cashier).key().post("/api/v1/payments", wish("CASH", bill)).is(201);
            pay(wish("WECHAT_NATIVE", bill)).isProblem(409, "payment.bill-not-owed");
        }

        private Answer pay(Object wish) {
            return api.as(resident).key().post("/api/v1/payments", wish);
        }
    }
}
