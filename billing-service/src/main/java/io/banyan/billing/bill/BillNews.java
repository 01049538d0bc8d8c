package io.banyan.billing.bill;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.UUID;

/** Words the news of a bill for the other services. */
final class BillNews {

    private BillNews() {}

    static BillIssued issued(Bill bill, Instant now) {
        var terms = bill.terms();
        return new BillIssued(
                UUID.randomUUID(),
                now,
                terms.companyId(),
                bill.id(),
                bill.number(),
                terms.projectId(),
                terms.houseId(),
                terms.payerId(),
                terms.source(),
                bill.amount().amount(),
                terms.title(),
                bill.dueOn());
    }

    static BillPaid paid(Bill bill, Instant now) {
        var terms = bill.terms();
        return new BillPaid(
                UUID.randomUUID(),
                now,
                terms.companyId(),
                bill.id(),
                bill.number(),
                terms.projectId(),
                terms.houseId(),
                terms.payerId(),
                terms.source(),
                bill.amount().amount(),
                now);
    }

    static BillVoided voided(Bill bill, String reason, Instant now) {
        var terms = bill.terms();
        return new BillVoided(
                UUID.randomUUID(),
                now,
                terms.companyId(),
                bill.id(),
                bill.number(),
                terms.projectId(),
                terms.houseId(),
                terms.payerId(),
                terms.source(),
                bill.amount().amount(),
                reason);
    }

    static BillRefunded refunded(Bill bill, Money part, Instant now) {
        var terms = bill.terms();
        return new BillRefunded(
                UUID.randomUUID(),
                now,
                terms.companyId(),
                bill.id(),
                bill.number(),
                terms.projectId(),
                terms.houseId(),
                terms.payerId(),
                terms.source(),
                bill.amount().amount(),
                part.amount());
    }

    static BillReopened reopened(Bill bill, long paymentId, Money part, Instant now) {
        var terms = bill.terms();
        return new BillReopened(
                UUID.randomUUID(),
                now,
                terms.companyId(),
                bill.id(),
                bill.number(),
                terms.projectId(),
                terms.houseId(),
                terms.payerId(),
                terms.source(),
                bill.amount().amount(),
                paymentId,
                part.amount(),
                bill.owed().amount());
    }
}
