package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.seata.GlobalTransactions;
import io.banyan.common.test.Api.Answer;
import java.util.List;
import org.apache.seata.core.context.RootContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("T10: bills of paid orders, together with the ticket or not at all")
class OrderBillIT extends BillingWorld {

    @Autowired
    GlobalTransactions transactions;

    @Test
    void appearsWhenTheOrderIsConfirmed() {
        var ticket = next();
        order(() -> {
            var prepared = prepare(ticket).is(200).json();
            assertThat(text(prepared, "amount")).isEqualTo("88.00");
            assertThat(bills(ticket)).isEmpty();
            api.as(cashier).get("/api/v1/bills/" + text(prepared, "billId")).isProblem(404, "bill.not-found");
            assertThat(facts(ticket)).isEmpty();
        });
        var bill = eventually(() -> {
            assertThat(bills(ticket)).hasSize(1);
            return bills(ticket).getFirst();
        });
        assertThat(text(bill, "status")).isEqualTo("ISSUED");
        assertThat(text(bill, "number")).startsWith("B");
        assertThat(events.await(
                        BillIssued.class, e -> e.source() != null && e.source().id() == ticket))
                .hasSize(1);
        assertThat(tries(ticket)).isZero();
        booksAgree();
    }

    @Test
    void leavesNoTraceWhenTheOrderIsGivenUp() {
        var ticket = next();
        assertThatThrownBy(() -> order(() -> {
                    prepare(ticket).is(200);
                    throw new IllegalStateException("the ticket could not be made");
                }))
                .hasMessage("the ticket could not be made");
        eventually(() -> assertThat(tries(ticket)).isZero());
        assertThat(bills(ticket)).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM document_counter WHERE project_id = ?", project))
                .isZero();
        assertThat(events.all(BillIssued.class))
                .noneMatch(e -> e.source() != null && e.source().id() == ticket);
    }

    @Test
    void answersARepetitionWithTheBillThatIsThere() {
        var ticket = next();
        order(() -> {
            prepare(ticket).is(200);
        });
        var bill = eventually(() -> {
            assertThat(bills(ticket)).hasSize(1);
            return bills(ticket).getFirst();
        });
        order(() -> {
            assertThat(text(prepare(ticket).is(200).json(), "billId")).isEqualTo(id(bill));
        });
        assertThat(bills(ticket)).hasSize(1);
    }

    @Test
    void refusesLinesThatDoNotRecompute() {
        var ticket = next();
        var right = line(ChargeLine.Kind.SERVICE, "空调清洗", "1", "88");
        var wrong = new ChargeLine(
                right.kind(),
                1,
                right.name(),
                right.unit(),
                right.quantity(),
                right.unitPrice(),
                new java.math.BigDecimal("0.01"));
        assertThatThrownBy(() -> order(() -> {
                    prepare(ticket, wrong).isProblem(422, "bill.line-does-not-recompute");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(tries(ticket)).isZero();
    }

    @Test
    void isNotIssuedWhenTheTicketWasCancelledMeanwhile() {
        var ticket = next();
        order(() -> {
            prepare(ticket).is(200);
            events.publish(cancelled(ticket));
            eventually(() -> assertThat(count(
                            "SELECT COUNT(*) FROM order_bill_try WHERE source_id = ? AND cancelled = TRUE", ticket))
                    .isEqualTo(1));
        });
        eventually(() -> assertThat(tries(ticket)).isZero());
        assertThat(bills(ticket)).isEmpty();
    }

    @Test
    void billsOnlyWhatTheFinishedWorkCostBeyond() {
        var ticket = next();
        order(() -> {
            prepare(ticket).is(200);
        });
        var order = eventually(() -> {
            assertThat(bills(ticket)).hasSize(1);
            return bills(ticket).getFirst();
        });
        api.as(cashier).key().post("/api/v1/payments", wish("CASH", order)).is(201);

        var done = line(ChargeLine.Kind.SERVICE, "空调清洗", "1", "88");
        events.publish(completed(
                ticket, 1, ChargeMode.ON_ORDER, List.of(done, line(ChargeLine.Kind.MATERIAL, "氟利昂", "1.5", "40"))));
        var extra = eventually(() -> {
            assertThat(bills(ticket)).hasSize(2);
            return readBill(bills(ticket).getFirst());
        });
        assertThat(text(extra, "amount")).isEqualTo("60.00");
        assertThat(extra.get("lines")).hasSize(1);

        var same = next();
        order(() -> {
            prepare(same).is(200);
        });
        eventually(() -> assertThat(bills(same)).hasSize(1));
        events.publish(completed(same, 1, ChargeMode.ON_ORDER, List.of(done)));
        var _ = bill();
        assertThat(bills(same)).hasSize(1);
        booksAgree();
    }

    @Test
    void changesThePriceOfAnOrderByTheDifference() {
        var ticket = next();
        order(() -> {
            prepare(ticket).is(200);
        });
        eventually(() -> assertThat(bills(ticket)).hasSize(1));
        events.publish(
                completed(ticket, 1, ChargeMode.ON_ORDER, List.of(line(ChargeLine.Kind.SERVICE, "空调清洗", "2", "88"))));
        var extra = eventually(() -> {
            assertThat(bills(ticket)).hasSize(2);
            return readBill(bills(ticket).getFirst());
        });
        assertThat(text(extra, "amount")).isEqualTo("88.00");
        assertThat(extra.get("lines")).hasSize(2);
        booksAgree();
    }

    private void order(Runnable work) {
        var _ = transactions.call("test.order", () -> {
            work.run();
            return true;
        });
    }

    private Answer prepare(long ticket) {
        return prepare(ticket, line(ChargeLine.Kind.SERVICE, "空调清洗", "1", "88"));
    }

    private Answer prepare(long ticket, ChargeLine line) {
        var command = new PrepareOrderBill(
                SourceRef.ticket(ticket, 1), "FW-" + ticket, COMPANY, project, house, payer, "空调清洗", List.of(line));
        return api.as(identities.service("ticket-service"))
                .with(RootContext.KEY_XID, String.valueOf(RootContext.getXID()))
                .post("/internal/billing/order-bills", command);
    }

    private List<JsonNode> facts(long ticket) {
        return api.as(identities.service("ticket-service"))
                .get("/internal/billing/bills?sourceType=TICKET&sourceId=" + ticket)
                .is(200)
                .json()
                .valueStream()
                .toList();
    }

    private int tries(long ticket) {
        return count("SELECT COUNT(*) FROM order_bill_try WHERE source_id = ?", ticket);
    }
}
