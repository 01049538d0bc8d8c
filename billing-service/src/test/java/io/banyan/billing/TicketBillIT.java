package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.user.Permissions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T10 T11 B11 B25: bills of finished tickets")
class TicketBillIT extends BillingWorld {

    @Test
    void billsFinishedWorkOnceHoweverOftenItIsTold() {
        var ticket = next();
        var news = completed(ticket, 1, ChargeMode.AFTER_SERVICE, pipeRepair());
        events.publish(news);
        events.publish(news);
        events.publish(completed(ticket, 1, ChargeMode.AFTER_SERVICE, pipeRepair()));
        events.publish(completed(next(), 1, ChargeMode.FREE, pipeRepair()));
        var last = next();
        events.publish(completed(last, 1, ChargeMode.AFTER_SERVICE, pipeRepair()));
        eventually(() -> assertThat(bills(last)).hasSize(1));
        var bill = eventually(() -> {
            assertThat(bills(ticket)).hasSize(1);
            return bills(ticket).get(0);
        });
        assertThat(text(bill, "amount")).isEqualTo("63.34");
        assertThat(text(bill, "number")).matches("B\\d{4}-\\d{6}");
        assertThat(events.await(
                        BillIssued.class, e -> e.source() != null && e.source().id() == ticket))
                .singleElement()
                .satisfies(told -> assertThat(told.amount()).isEqualByComparingTo("63.34"));
        booksAgree();
    }

    @Test
    void explainsEachLineSoThatItCanBeComputedAgain() {
        var bill = readBill(bill());
        var materials = bill.get("lines").get(2);
        assertThat(text(materials, "chargeItem")).isEqualTo("REPAIR_MATERIAL");
        assertThat(text(materials, "amount")).isEqualTo("3.34");
        var why = materials.get("explanation");
        assertThat(text(why, "exact")).isEqualTo("3.335000000");
        assertThat(text(why, "rounding")).isEqualTo("HALF_UP 0.01");
        assertThat(text(why, "recomputed")).isEqualTo("3.34");
        assertThat(why.get("agrees").asBoolean()).isTrue();
    }

    @Test
    void billsEachRoundOfAReopenedTicket() {
        var ticket = next();
        events.publish(completed(ticket, 1, ChargeMode.AFTER_SERVICE, pipeRepair()));
        events.publish(reopened(ticket, 2));
        events.publish(completed(
                ticket, 2, ChargeMode.AFTER_SERVICE, List.of(line(ChargeLine.Kind.SERVICE, "换阀", "1", "12"))));
        eventually(() -> assertThat(bills(ticket)).hasSize(2));
    }

    @Test
    void billsOnlyWhatAPaidOrderCostBeyond() {
        var ticket = next();
        events.publish(
                completed(ticket, 1, ChargeMode.ON_ORDER, List.of(line(ChargeLine.Kind.SERVICE, "清洗", "1", "88"))));
        // An order that was never billed is billed whole.
        eventually(() -> assertThat(bills(ticket)).hasSize(1));
    }

    @Test
    void owesNothingForFreeWork() {
        var free = next();
        events.publish(completed(free, 1, ChargeMode.FREE, pipeRepair()));
        var after = next();
        events.publish(completed(after, 1, ChargeMode.AFTER_SERVICE, List.of()));
        var _ = bill();
        assertThat(bills(free)).isEmpty();
        assertThat(bills(after)).isEmpty();
    }

    @Test
    void parksWorkWhoseLinesDoNotAddUp() {
        var right = completed(next(), 1, ChargeMode.AFTER_SERVICE, pipeRepair());
        var wrong = new TicketCompleted(
                right.eventId(),
                right.occurredAt(),
                right.companyId(),
                right.ticketId(),
                right.number(),
                right.projectId(),
                right.houseId(),
                right.requesterId(),
                right.assigneeId(),
                1,
                ChargeMode.AFTER_SERVICE,
                right.title(),
                right.lines(),
                new BigDecimal("63.35"),
                List.of());
        events.publish(wrong);
        eventually(() -> assertThat(count(
                        "SELECT COUNT(*) FROM dead_event WHERE event_id = ?",
                        wrong.eventId().toString()))
                .isEqualTo(1));
        assertThat(bills(wrong.ticketId())).isEmpty();
    }

    @Test
    void voidsWhatACancelledTicketOwes() {
        var bill = bill();
        var ticket = Long.parseLong(text(bill, "ticketId"));
        events.publish(cancelled(ticket));
        var after = awaitBill(bill, "VOIDED");
        assertThat(text(after, "owed")).isEqualTo("0.00");
        assertThat(events.await(BillVoided.class, e -> Long.toString(e.billId()).equals(id(bill))))
                .hasSize(1);
        booksAgree();
    }

    @Test
    void keepsTheWholeReasonOfACancelledTicket() {
        var bill = bill();
        var reason = "不".repeat(500);
        events.publish(cancelled(Long.parseLong(text(bill, "ticketId")), reason));
        assertThat(text(awaitBill(bill, "VOIDED"), "voidReason")).isEqualTo(reason);
    }

    @Test
    void leavesEarlierRoundsAloneWhenTheReopenedTicketIsCancelled() {
        var bill = bill();
        var ticket = Long.parseLong(text(bill, "ticketId"));
        events.publish(reopened(ticket, 2));
        events.publish(cancelled(ticket));
        eventually(
                () -> assertThat(count("SELECT COUNT(*) FROM inbox_event WHERE consumer = 'billing.ticket-cancelled'"))
                        .isPositive());
        var _ = bill();
        assertThat(text(readBill(bill), "status")).isEqualTo("ISSUED");
    }

    @Test
    void showsABillOnlyToThoseItConcerns() {
        var bill = bill();
        var path = "/api/v1/bills/" + id(bill);
        api.as(resident).get(path).is(200);
        api.as(identities.resident(next(), COMPANY, Set.of(house))).get(path).is(200);
        api.as(identities.resident(next(), COMPANY, Set.of(next()))).get(path).isProblem(404, "bill.not-found");
        api.as(identities.staff(next(), COMPANY, Set.of(next()), Set.of(Permissions.BILL_READ)))
                .get(path)
                .isProblem(404, "bill.not-found");
        api.as(identities.staff(next(), COMPANY + 1, Set.of(project), Set.of(Permissions.BILL_READ)))
                .get(path)
                .isProblem(404, "bill.not-found");
        api.as(identities.staff(next(), COMPANY, Set.of(project), Set.of()))
                .get(path)
                .isProblem(403, "request.forbidden");
        api.get(path).isProblem(401, "request.unauthenticated");
        api.as(identities.service("ticket-service")).get(path).isProblem(403, "request.forbidden");
    }

    @Test
    void listsWhatTheCallerOwes() {
        var bill = bill();
        var mine = api.as(resident)
                .get("/api/v1/bills?status=ISSUED&mine=true")
                .is(200)
                .json();
        assertThat(mine.get("total").asInt()).isEqualTo(1);
        assertThat(id(mine.get("items").get(0))).isEqualTo(id(bill));
        assertThat(mine.get("items").get(0).get("availableActions").get(0).asString())
                .isEqualTo("pay");
        api.as(resident).get("/api/v1/bills?colour=red").isProblem(400, "request.unknown-parameter");
    }

    @Test
    void voidsByHandWithReasonAndVersion() {
        var bill = bill();
        var path = "/api/v1/bills/" + id(bill) + "/actions/void";
        var reason = Map.of("reason", "重复开单");
        api.as(resident).post(path, reason).isProblem(403, "request.forbidden");
        api.as(cashier).post(path, reason).isProblem(428, "request.if-match-missing");
        api.as(cashier).with("If-Match", "\"99\"").post(path, reason).isProblem(412, "request.stale");
        api.as(cashier).with("If-Match", "\"0\"").post(path, Map.of()).isProblem(400, "request.invalid");
        var read = api.as(cashier).get("/api/v1/bills/" + id(bill)).is(200);
        var etag = String.valueOf(read.header("ETag"));
        assertThat(text(
                        api.as(cashier)
                                .with("If-Match", etag)
                                .post(path, reason)
                                .is(200)
                                .json(),
                        "status"))
                .isEqualTo("VOIDED");
        api.as(cashier).with("If-Match", "*").post(path, reason).isProblem(409, "bill.illegal-move");
        booksAgree();
    }

    @Test
    void tellsOtherServicesWhatIsOwed() {
        var bill = bill();
        var facts = api.as(identities.service("ticket-service"))
                .get("/internal/billing/bills?sourceType=TICKET&sourceId=" + text(bill, "ticketId"))
                .is(200)
                .json();
        assertThat(text(facts.get(0), "status")).isEqualTo("ISSUED");
        api.as(cashier)
                .get("/internal/billing/bills?sourceType=TICKET&sourceId=1")
                .isProblem(403, "request.forbidden");
    }

    @Test
    void postsEveryBillToTheLedger() {
        var bill = bill();
        var vouchers = api.as(cashier)
                .get("/api/v1/ledger/vouchers?billId=" + id(bill))
                .is(200)
                .json()
                .get("items");
        assertThat(vouchers).hasSize(1);
        assertThat(text(vouchers.get(0).get("entries").get(0), "debit")).isEqualTo("63.34");
        assertThat(text(vouchers.get(0).get("entries").get(0), "name")).isEqualTo("应收账款");
        var balances = api.as(cashier)
                .get("/api/v1/ledger/balances?projectId=" + project)
                .is(200)
                .json()
                .get("items");
        assertThat(balances.valueStream()
                        .map(b -> new BigDecimal(text(b, "balance")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0");
    }

    @Test
    void keepsChargeItemsOfEachCompany() {
        var items = api.as(cashier).get("/api/v1/charge-items").is(200).json().get("items");
        assertThat(items.size()).isGreaterThanOrEqualTo(15);
        var code = "X" + next();
        var body = Map.of(
                "code",
                code,
                "nameZh",
                "装修管理费",
                "nameEn",
                "Decoration",
                "kind",
                "TEMPORARY",
                "ledgerAccount",
                "6001.DECO");
        var made = api.as(cashier).post("/api/v1/charge-items", body).is(201);
        api.as(cashier).post("/api/v1/charge-items", body).isProblem(409, "charge-item.code-taken");
        var change = Map.of(
                "nameZh",
                "装修费",
                "nameEn",
                "Decoration",
                "kind",
                "TEMPORARY",
                "ledgerAccount",
                "6001.DECO",
                "active",
                false);
        api.as(cashier)
                .with("If-Match", "\"0\"")
                .put("/api/v1/charge-items/" + id(made.json()), change)
                .is(200);
        api.as(cashier)
                .with("If-Match", "\"0\"")
                .put("/api/v1/charge-items/" + id(made.json()), change)
                .isProblem(412, "request.stale");
    }
}
