package io.banyan.inventory;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.ticket.TicketCompleted.MaterialUsed;
import io.banyan.common.seata.GlobalTransactions;
import io.banyan.common.test.Api;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.seata.core.context.RootContext;

/** A ticket as ticket-service would handle it: asks for material in a global transaction, tells what happened by events. */
public final class Job {

    public record Line(long item, String quantity) {}

    public final Company company;
    public final long ticket = Company.newId() + 50_000_000;
    public final String number = "WO" + ticket;
    private final GlobalTransactions transactions;

    public Job(Company company, GlobalTransactions transactions) {
        this.company = company;
        this.transactions = transactions;
    }

    public Map<String, Object> command(long requisition, Line... lines) {
        var body = new HashMap<String, Object>();
        body.put("requisitionId", requisition);
        body.put("ticketId", ticket);
        body.put("ticketNumber", number);
        body.put("companyId", company.id);
        body.put("projectId", company.project);
        body.put("requestedBy", 42);
        body.put(
                "lines",
                Arrays.stream(lines)
                        .map(line -> Map.of("itemId", line.item(), "quantity", line.quantity()))
                        .toList());
        return body;
    }

    /** One try, inside the running global transaction. */
    public Api.Answer attempt(Map<String, Object> command) {
        return company.service()
                .with(RootContext.KEY_XID, String.valueOf(RootContext.getXID()))
                .post("/internal/inventory/reservations", command);
    }

    /** Try and confirm; the answer is the requisition's id. */
    public long reserve(Line... lines) {
        var requisition = Company.newId() + 60_000_000;
        transactions.call(
                "test.request-materials",
                () -> attempt(command(requisition, lines)).is(200));
        return requisition;
    }

    /** Try and cancel. */
    public void reserveAndGiveUp(long requisition, Line... lines) {
        try {
            transactions.call("test.request-materials", () -> {
                attempt(command(requisition, lines)).is(200);
                throw new GivenUp();
            });
        } catch (GivenUp expected) {
            return;
        }
        throw new AssertionError("It was not given up");
    }

    private static final class GivenUp extends RuntimeException {}

    public Api.Answer issue(long requisition, Object body) {
        return company.keeper.key().post("/api/v1/inventory/requisitions/" + requisition + "/actions/issue", body);
    }

    public Api.Answer issueAll(long requisition) {
        return issue(requisition, Map.of());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    public MaterialsReturned returned(long returnId, long requisition, Line... lines) {
        return new MaterialsReturned(
                UUID.randomUUID(),
                now(),
                company.id,
                ticket,
                number,
                company.project,
                null,
                null,
                returnId,
                requisition,
                42,
                Arrays.stream(lines)
                        .map(line -> new MaterialsReturned.Line(line.item(), new BigDecimal(line.quantity())))
                        .toList());
    }

    public TicketCompleted completed(int round, ChargeMode mode, String total, MaterialUsed... used) {
        return new TicketCompleted(
                UUID.randomUUID(),
                now(),
                company.id,
                ticket,
                number,
                company.project,
                null,
                null,
                42,
                round,
                mode,
                "漏水",
                List.of(),
                new BigDecimal(total),
                List.of(used));
    }

    public static MaterialUsed used(long requisition, long item, String quantity) {
        return new MaterialUsed(requisition, item, new BigDecimal(quantity));
    }

    public TicketCancelled cancelled() {
        return new TicketCancelled(
                UUID.randomUUID(), now(), company.id, ticket, number, company.project, null, null, "不修了", null, null);
    }

    public BillPaid paid(long bill, int round) {
        return new BillPaid(
                UUID.randomUUID(),
                now(),
                company.id,
                bill,
                "B" + bill,
                company.project,
                null,
                null,
                SourceRef.ticket(ticket, round),
                new BigDecimal("66.00"),
                now());
    }

    public BillReopened reopened(long bill, int round) {
        return new BillReopened(
                UUID.randomUUID(),
                now(),
                company.id,
                bill,
                "B" + bill,
                company.project,
                null,
                null,
                SourceRef.ticket(ticket, round),
                new BigDecimal("66.00"),
                7,
                new BigDecimal("66.00"),
                new BigDecimal("66.00"));
    }

    public BillVoided voided(long bill, int round) {
        return new BillVoided(
                UUID.randomUUID(),
                now(),
                company.id,
                bill,
                "B" + bill,
                company.project,
                null,
                null,
                SourceRef.ticket(ticket, round),
                new BigDecimal("66.00"),
                "开错了");
    }

    public BillRefunded refunded(long bill, int round, String amount) {
        return new BillRefunded(
                UUID.randomUUID(),
                now(),
                company.id,
                bill,
                "B" + bill,
                company.project,
                null,
                null,
                SourceRef.ticket(ticket, round),
                new BigDecimal("66.00"),
                new BigDecimal(amount));
    }
}
