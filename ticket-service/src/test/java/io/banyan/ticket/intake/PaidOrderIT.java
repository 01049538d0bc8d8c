package io.banyan.ticket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import io.banyan.ticket.closing.ClosingSweep;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pay on order: ticket and bill together or not at all; into the pool when it is paid. */
@NullUnmarked
class PaidOrderIT extends TicketIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClosingSweep sweep;

    private long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE company_id = ?")
                .param(estate.company)
                .query(Long.class)
                .single();
    }

    @Test
    void waitsForItsMoneyThenGoesToThePool() {
        var ticket = estate.submit("hood-cleaning");
        var number = Long.parseLong(ticket);
        assertThat(estate.status(ticket)).isEqualTo("AWAITING_PAYMENT");
        assertThat(Neighbours.ONES.orders)
                .filteredOn(order -> order.source().id() == number)
                .singleElement()
                .satisfies(order -> assertThat(order.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("128.00")));
        assertThat(events.await(TicketSubmitted.class, event -> event.ticketId() == number))
                .singleElement()
                .satisfies(event -> assertThat(event.awaitingPayment()).isTrue());
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .isProblem(409, "ticket.illegal-move");

        var bill = Estate.next();
        var paid = estate.billPaid(ticket, bill, "128.00");
        // Paid is heard before issued, and twice.
        events.publish(paid);
        events.publish(paid);
        events.publish(estate.billIssued(ticket, bill, "128.00"));
        Awaitility.await().until(() -> estate.status(ticket).equals("PENDING"));
        Awaitility.await()
                .until(() -> estate.read(estate.resident, ticket)
                        .get("timeline")
                        .findValuesAsString("what")
                        .contains("BILL_ISSUED"));
        var bills = estate.read(estate.resident, ticket).get("bills");
        assertThat(bills).hasSize(1);
        assertThat(bills.path(0).get("status").asString()).isEqualTo("PAID");
        assertThat(events.all(TicketPooled.class))
                .filteredOn(event -> event.ticketId() == number)
                .hasSize(1);
    }

    @Test
    void keepsThePriceItWasPaidAt() {
        var ticket = estate.submit("hood-cleaning");
        events.publish(estate.billPaid(ticket, Estate.next(), "128.00"));
        Awaitility.await().until(() -> estate.status(ticket).equals("PENDING"));
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        estate.act(estate.plumber, ticket, "accept").is(200);
        estate.act(estate.plumber, ticket, "arrive").is(200);
        estate.act(estate.plumber, ticket, "quote", Map.of("labourHours", "1")).isProblem(422, "ticket.not-quotable");
        estate.complete(estate.plumber, ticket, Map.of("workLog", "洗好了", "labourHours", "1"))
                .isProblem(422, "ticket.extras-not-chargeable");
        estate.complete(estate.plumber, ticket, Map.of("workLog", "洗好了")).is(200);
        var completed = events.await(TicketCompleted.class, event -> event.ticketId() == Long.parseLong(ticket));
        assertThat(completed).singleElement().satisfies(event -> {
            assertThat(event.chargeMode()).isEqualTo(TicketCompleted.ChargeMode.ON_ORDER);
            assertThat(event.total()).isEqualByComparingTo("128.00");
        });
    }

    /** The first service item of the aircon cleaning that a project offers. */
    private static String airconItem(Api who, long project) {
        var categories = who.get("/api/v1/ticket-categories?projectId=" + project)
                .is(200)
                .json();
        var aircon = StreamSupport.stream(categories.get("items").spliterator(), false)
                .flatMap(root -> StreamSupport.stream(root.get("children").spliterator(), false))
                .map(node -> node.get("category"))
                .filter(category -> category.get("code").asString().equals("aircon-cleaning"))
                .findFirst()
                .orElseThrow();
        return who.get("/api/v1/service-items?categoryId=" + aircon.get("id").asString())
                .is(200)
                .json()
                .get("items")
                .path(0)
                .get("id")
                .asString();
    }

    /** The same code in every project, and in every project its own price. */
    @Test
    void doesNotSellAtThePriceOfAnotherProject() {
        var other = estate.anotherProject();
        var cheaper = airconItem(estate.staffOf(other, Permissions.TICKET_READ), other);
        var report = estate.report("aircon-cleaning");
        report.put("serviceItems", List.of(Map.of("itemId", cheaper, "quantity", "1")));
        estate.resident.key().post("/api/v1/tickets", report).isProblem(422, "ticket.service-item-unknown");
        assertThat(rows("ticket")).isZero();
    }

    @Test
    void countsChosenServiceItems() {
        var item = airconItem(estate.resident, estate.project);
        estate.resident
                .key()
                .post("/api/v1/tickets", estate.report("aircon-cleaning"))
                .isProblem(422, "ticket.order-empty");
        var report = estate.report("aircon-cleaning");
        report.put("serviceItems", List.of(Map.of("itemId", 1, "quantity", "1")));
        estate.resident.key().post("/api/v1/tickets", report).isProblem(422, "ticket.service-item-unknown");
        report.put("serviceItems", List.of(Map.of("itemId", item, "quantity", "2")));
        var ticket = estate.resident
                .key()
                .post("/api/v1/tickets", report)
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(estate.read(estate.resident, ticket).get("fees").get("total").asString())
                .isEqualTo("196.00");
    }

    @Test
    void leavesNoTraceWhenBillingRefuses() {
        var report = estate.report("hood-cleaning");
        report.put("title", "REFUSE");
        estate.resident.key().post("/api/v1/tickets", report).isProblem(422, "billing.lines-do-not-add-up");
        assertThat(rows("ticket")).isZero();
        assertThat(rows("ticket_charge_line")).isZero();
        assertThat(rows("ticket_timeline")).isZero();
        assertThat(events.all(TicketSubmitted.class))
                .filteredOn(event -> event.companyId() == estate.company)
                .isEmpty();
    }

    @Test
    void newsOfItsBillWaitUntilTheTicketIsDecided() {
        var ticket = estate.submit("hood-cleaning");
        var show = "UPDATE ticket SET visible = ? WHERE id = ?";
        jdbc.sql(show).params(false, ticket).update();
        estate.resident.get("/api/v1/tickets/" + ticket).isProblem(404, "ticket.not-found");
        var bill = Estate.next();
        events.publish(estate.billIssued(ticket, bill, "128.00"));
        Awaitility.await().during(Duration.ofSeconds(2)).until(() -> rows("ticket_bill") == 0);
        jdbc.sql(show).params(true, ticket).update();
        Awaitility.await().until(() -> rows("ticket_bill") == 1);
    }

    @Test
    void isMadeOnceWhenItDiedBeforeNotingTheAnswer() {
        var keyed = estate.resident.key();
        var first = keyed.post("/api/v1/tickets", estate.report("hood-cleaning"))
                .is(201)
                .json();
        jdbc.sql("""
                UPDATE idempotent_request
                SET done = FALSE, body = NULL, locked_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE caller = ?
                """).param(String.valueOf(estate.residentId)).update();
        var again = keyed.post("/api/v1/tickets", estate.report("hood-cleaning"))
                .is(201)
                .json();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(rows("ticket")).isEqualTo(1);
    }

    @Test
    void needsSomebodyWhoPays() {
        var report = estate.report("hood-cleaning");
        report.put("contactName", "张先生");
        report.put("contactPhone", "13711112222");
        estate.desk.key().post("/api/v1/tickets", report).isProblem(422, "ticket.order-needs-resident");
        report.put("residentId", estate.residentId);
        var ticket = estate.desk
                .key()
                .post("/api/v1/tickets", report)
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(estate.read(estate.resident, ticket).get("status").asString())
                .isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void isCancelledWhenNobodyPaysAndLatePaymentMovesNothing() {
        var ticket = estate.submit("hood-cleaning");
        var number = Long.parseLong(ticket);
        sweep.sweep();
        assertThat(estate.status(ticket)).isEqualTo("AWAITING_PAYMENT");
        clock.forward(Duration.ofMinutes(31));
        sweep.sweep();
        sweep.sweep();
        assertThat(estate.status(ticket)).isEqualTo("CANCELLED");
        assertThat(events.await(TicketCancelled.class, event -> event.ticketId() == number))
                .hasSize(1);
        var bill = Estate.next();
        events.publish(estate.billPaid(ticket, bill, "128.00"));
        events.publish(new BillRefunded(
                UUID.randomUUID(),
                clock.instant(),
                estate.company,
                bill,
                "B" + bill,
                estate.project,
                estate.house,
                estate.residentId,
                SourceRef.ticket(number, 1),
                new BigDecimal("128.00"),
                new BigDecimal("128.00")));
        events.publish(new BillVoided(
                UUID.randomUUID(),
                clock.instant(),
                estate.company,
                bill,
                "B" + bill,
                estate.project,
                estate.house,
                estate.residentId,
                SourceRef.ticket(number, 1),
                new BigDecimal("128.00"),
                "cancelled"));
        Awaitility.await()
                .until(() -> estate.read(estate.resident, ticket)
                        .get("timeline")
                        .findValuesAsString("what")
                        .containsAll(List.of("BILL_PAID", "BILL_REFUNDED", "BILL_VOIDED")));
        assertThat(estate.status(ticket)).isEqualTo("CANCELLED");
        assertThat(estate.read(estate.resident, ticket).get("fees").get("owed").asString())
                .isEqualTo("0.00");
    }
}
