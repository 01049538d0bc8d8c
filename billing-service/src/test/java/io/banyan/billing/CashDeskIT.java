package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("B7 B12: cash at the desk and receipts")
class CashDeskIT extends BillingWorld {

    private static final Map<String, String> WRONG_HOUSE = Map.of("reason", "  收错了户 ");

    @Test
    void takesCashAndGivesAReceipt() {
        var bill = bill();
        var payment = api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
        assertThat(text(payment, "status")).isEqualTo("SUCCEEDED");
        assertThat(text(payment, "payerId")).isEqualTo(Long.toString(payer));
        assertThat(text(readBill(bill), "status")).isEqualTo("PAID");

        var receipt = api.as(resident)
                .get("/api/v1/receipts/" + text(payment, "receiptId"))
                .is(200)
                .json();
        assertThat(text(receipt, "number")).isEqualTo(text(payment, "receiptNumber"));
        assertThat(text(receipt, "amount")).isEqualTo("63.34");
        var line = receipt.get("lines").get(0);
        assertThat(text(line, "billNumber")).isEqualTo(text(bill, "number"));
        assertThat(text(line, "houseId")).isEqualTo(text(bill, "houseId"));
        assertThat(api.as(resident)
                        .get("/api/v1/receipts?billId=" + id(bill))
                        .is(200)
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(found(cashier, text(receipt, "number"))).containsExactly(text(receipt, "number"));
        assertThat(found(cashier, text(receipt, "number") + "x")).isEmpty();
        assertThat(found(identities.resident(next(), COMPANY, Set.of()), text(receipt, "number")))
                .isEmpty();
        api.as(identities.resident(next(), COMPANY, Set.of()))
                .get("/api/v1/receipts/" + id(receipt))
                .isProblem(404, "receipt.not-found");
        assertThat(events.await(BillPaid.class, e -> Long.toString(e.billId()).equals(id(bill))))
                .hasSize(1);
        booksAgree();
    }

    @Test
    void printsOneOriginalAndMarksEachReprint() {
        var made = collected(bill());
        var path = "/api/v1/receipts/" + text(made, "receiptId") + "/prints";
        api.as(cashier).post(path, null).isProblem(400, "idempotency.key-missing");
        var first = api.as(cashier)
                .with("Idempotency-Key", "print-" + id(made))
                .post(path, null)
                .is(201)
                .json();
        assertThat(first.get("original").asBoolean()).isTrue();
        var repeated = api.as(cashier)
                .with("Idempotency-Key", "print-" + id(made))
                .post(path, null)
                .is(201);
        assertThat(repeated.json()).isEqualTo(first);

        var colleague = identities.staff(next(), COMPANY, Set.of(project), Set.of(Permissions.BILL_READ));
        var again = api.as(colleague).key().post(path, null).is(201).json();
        assertThat(again.get("original").asBoolean()).isFalse();
        assertThat(again.get("printNo").asInt()).isEqualTo(2);
        var receipt = api.as(cashier)
                .get("/api/v1/receipts/" + text(made, "receiptId"))
                .is(200)
                .json();
        assertThat(receipt.get("prints").asInt()).isEqualTo(2);
        assertThat(text(receipt, "lastPrintedAt")).isEqualTo(text(again, "printedAt"));

        api.as(resident).key().post(path, null).isProblem(403, "request.forbidden");
        var elsewhere = identities.staff(next(), COMPANY, Set.of(next()), Set.of(Permissions.BILL_READ));
        api.as(elsewhere).key().post(path, null).isProblem(404, "receipt.not-found");
        assertThat(count("SELECT COUNT(*) FROM receipt_print WHERE receipt_id = ?", text(made, "receiptId")))
                .isEqualTo(2);
    }

    @Test
    void aPrintOfAVoidReceiptSaysSo() {
        var made = collected(bill());
        var path = "/api/v1/receipts/" + text(made, "receiptId");
        assertThat(api.as(cashier)
                        .key()
                        .post(path + "/prints", null)
                        .is(201)
                        .json()
                        .has("voidedAt"))
                .isFalse();
        takeBack(made).is(200);
        var receipt = api.as(cashier).get(path).is(200).json();
        var printed = api.as(cashier).key().post(path + "/prints", null).is(201).json();
        assertThat(text(printed, "voidedAt")).isEqualTo(text(receipt, "voidedAt"));
    }

    @Test
    void givesOfManyWhoPrintAtOnceTheOriginalToOne() throws InterruptedException, ExecutionException {
        var path = "/api/v1/receipts/" + text(collected(bill()), "receiptId") + "/prints";
        var numbers = new ArrayList<Integer>();
        try (var printers = Executors.newFixedThreadPool(8)) {
            Callable<JsonNode> one =
                    () -> api.as(cashier).key().post(path, null).is(201).json();
            var prints = printers.invokeAll(Collections.nCopies(24, one));
            for (var print : prints) {
                numbers.add(print.get().get("printNo").asInt());
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void letsOnlyCashiersTakeCash() {
        var bill = bill();
        api.as(resident).key().post("/api/v1/payments", wish("CASH", bill)).isProblem(403, "payment.method-forbidden");
        var reader = identities.staff(next(), COMPANY, Set.of(project), Set.of(Permissions.BILL_READ));
        api.as(reader).key().post("/api/v1/payments", wish("CASH", bill)).isProblem(403, "request.forbidden");
        var elsewhere = identities.staff(
                next(), COMPANY, Set.of(next()), Set.of(Permissions.BILL_READ, Permissions.CASH_COLLECT));
        api.as(elsewhere).key().post("/api/v1/payments", wish("CASH", bill)).isProblem(404, "bill.not-found");
    }

    @Test
    void takesCashBackTheSameDay() {
        var bill = bill();
        var made = api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
        var path = "/api/v1/payments/" + id(made) + "/actions/take-back";
        assertThat(actions(made)).contains("take-back");
        api.as(cashier).post(path, WRONG_HOUSE).isProblem(428, "request.if-match-missing");
        var etag = String.valueOf(
                api.as(cashier).get("/api/v1/payments/" + id(made)).is(200).header("ETag"));
        var back = api.as(cashier)
                .with("If-Match", etag)
                .post(path, WRONG_HOUSE)
                .is(200)
                .json();
        assertThat(back.get("reversed").asBoolean()).isTrue();
        assertThat(actions(back)).isEmpty();
        var after = readBill(bill);
        assertThat(text(after, "status")).isEqualTo("ISSUED");
        assertThat(text(after, "owed")).isEqualTo("63.34");
        var receipt = api.as(cashier)
                .get("/api/v1/receipts/" + text(made, "receiptId"))
                .is(200)
                .json();
        assertThat(text(receipt, "status")).isEqualTo("VOIDED");
        assertThat(text(receipt, "voidReason"))
                .isEqualTo(text(back, "reversalReason"))
                .isEqualTo("收错了户");
        takeBack(made).isProblem(422, "payment.cannot-take-back");
        booksAgree();
        var told =
                events.await(BillReopened.class, e -> Long.toString(e.billId()).equals(id(bill)));
        assertThat(told).singleElement().satisfies(e -> {
            assertThat(Long.toString(e.paymentId())).isEqualTo(id(made));
            assertThat(e.takenBack()).isEqualTo(e.owed()).isEqualByComparingTo("63.34");
        });
        assertThat(events.all(BillRefunded.class))
                .noneMatch(e -> Long.toString(e.billId()).equals(id(bill)));

        api.as(cashier).key().post("/api/v1/payments", wish("CASH", after)).is(201);
        assertThat(text(readBill(bill), "status")).isEqualTo("PAID");
        booksAgree();
    }

    @Test
    void takesNothingBackWithoutAReason() {
        var made = collected(bill());
        var path = "/api/v1/payments/" + id(made) + "/actions/take-back";
        api.as(cashier).with("If-Match", "*").post(path, null).isProblem(400, "request.invalid");
        for (var reason : List.of("", "  ", "x".repeat(201))) {
            var refused = api.as(cashier)
                    .with("If-Match", "*")
                    .post(path, Map.of("reason", reason))
                    .isProblem(400, "request.invalid");
            assertThat(text(refused.json().get("errors").get(0), "pointer")).isEqualTo("/reason");
        }
        assertThat(readPayment(made).get("reversed").asBoolean()).isFalse();
        api.as(cashier)
                .with("If-Match", "*")
                .post(path, Map.of("reason", "x".repeat(200)))
                .is(200);
    }

    @Test
    void keepsTheReasonOnRecord() {
        var made = collected(bill());
        takeBack(made).is(200);
        var noted = events.await(
                AuditRecorded.class,
                entry -> entry.rows().stream()
                        .anyMatch(row -> row.table().equals("payment")
                                && row.row().equals("id=" + id(made))
                                && row.columns().stream()
                                        .anyMatch(column -> column.name().equals("reversal_reason"))));
        assertThat(noted)
                .singleElement()
                .satisfies(entry -> assertThat(entry.rows())
                        .flatExtracting(AuditRecorded.Row::columns)
                        .filteredOn(column -> column.name().equals("reversal_reason"))
                        .singleElement()
                        .satisfies(column -> {
                            assertThat(column.before()).isNull();
                            assertThat(column.after()).isEqualTo("收错了户");
                        }));
    }

    @Test
    void offersToTakeBackOnlyWhatIsNotRefused() {
        var refunded = bill();
        var made = collected(refunded);
        api.as(cashier)
                .key()
                .post("/api/v1/refunds", Map.of("paymentId", id(made), "amount", "0.01", "reason", "多收"))
                .is(201);
        assertThat(actions(readPayment(made))).contains("refund").doesNotContain("take-back");
        takeBack(made).isProblem(422, "refund.exceeds-paid");

        var order = bill();
        var paid = collected(order);
        jdbc.sql("UPDATE bill SET worked_by = NULL WHERE id = ?")
                .param(id(order))
                .update();
        assertThat(actions(readPayment(paid))).contains("refund").doesNotContain("take-back");
        takeBack(paid).isProblem(422, "bill.order-runs");
    }

    @Test
    void takesBackNothingThatCameByTheChannelOrYesterday() {
        var bill = bill();
        var made = api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
        jdbc.sql("UPDATE payment SET succeeded_at = succeeded_at - INTERVAL 2 DAY WHERE id = ?")
                .param(id(made))
                .update();
        assertThat(actions(readPayment(made))).containsExactly("refund");
        takeBack(made).isProblem(422, "payment.cannot-take-back");
        assertThat(api.as(cashier)
                        .get("/api/v1/payments?billId=" + id(bill))
                        .is(200)
                        .json()
                        .get("items"))
                .singleElement()
                .satisfies(listed -> assertThat(actions(listed)).containsExactly("refund"));
    }

    private JsonNode collected(JsonNode bill) {
        return api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
    }

    private Api.Answer takeBack(JsonNode payment) {
        return api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/payments/" + id(payment) + "/actions/take-back", WRONG_HOUSE);
    }

    private List<String> found(String caller, String number) {
        var list = api.as(caller).get("/api/v1/receipts?q=" + number).is(200).json();
        return list.get("items").valueStream().map(one -> text(one, "number")).toList();
    }
}
