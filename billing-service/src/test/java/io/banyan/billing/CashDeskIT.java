package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.user.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7 B12: cash at the desk and receipts")
class CashDeskIT extends BillingWorld {

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
        assertThat(text(receipt.get("lines").get(0), "billNumber")).isEqualTo(text(bill, "number"));
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
        api.as(cashier).post(path, null).isProblem(428, "request.if-match-missing");
        var etag = String.valueOf(
                api.as(cashier).get("/api/v1/payments/" + id(made)).is(200).header("ETag"));
        var back =
                api.as(cashier).with("If-Match", etag).post(path, null).is(200).json();
        assertThat(back.get("reversed").asBoolean()).isTrue();
        var after = readBill(bill);
        assertThat(text(after, "status")).isEqualTo("ISSUED");
        assertThat(text(after, "owed")).isEqualTo("63.34");
        assertThat(text(
                        api.as(cashier)
                                .get("/api/v1/receipts/" + text(made, "receiptId"))
                                .is(200)
                                .json(),
                        "status"))
                .isEqualTo("VOIDED");
        api.as(cashier).with("If-Match", "*").post(path, null).isProblem(422, "payment.cannot-take-back");
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
        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/payments/" + id(made) + "/actions/take-back", Map.of())
                .isProblem(422, "payment.cannot-take-back");
    }

    private List<String> found(String caller, String number) {
        var list = api.as(caller).get("/api/v1/receipts?q=" + number).is(200).json();
        return list.get("items").valueStream().map(one -> text(one, "number")).toList();
    }
}
