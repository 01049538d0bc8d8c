package io.banyan.inventory.disposal;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.shared.SourceRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings together what was used and what was paid or voided, whichever comes first: the second one causes the disposal document. Both lock the
 * round's settlement before they look for the other, so exactly one of them does.
 */
@Service
public class SettlementService {

    private final Consumptions consumptions;
    private final Settlements settlements;
    private final Disposals disposals;
    private final DisposalService writer;

    SettlementService(Consumptions consumptions, Settlements settlements, Disposals disposals, DisposalService writer) {
        this.consumptions = consumptions;
        this.settlements = settlements;
        this.disposals = disposals;
        this.writer = writer;
    }

    @Transactional
    public void consumed(Consumption used) {
        var settlement =
                used.isPaidByCompany() ? Settlement.BY_COMPANY : settlements.lock(used.ticketId(), used.paidRound());
        consumptions.add(used);
        if (!used.lines().isEmpty() && settlement.isSettled()) {
            writer.write(used, settlement);
        }
    }

    @Transactional
    public void paid(BillPaid news) {
        ticket(news.source()).ifPresent(source -> {
            var before = settlements.lock(source.id(), source.round());
            if (!before.isPaid()) {
                settlements.pay(source.id(), source.round(), news);
            }
            var settlement = settlements.lock(source.id(), source.round());
            consumptions.awaiting(source.id(), source.round()).forEach(used -> writer.write(used, settlement));
        });
    }

    /** Nobody pays: the company bears what was used, or will have been. What was written off is written off already. */
    @Transactional
    public void voided(BillVoided news) {
        ticket(news.source()).ifPresent(source -> {
            var _ = settlements.lock(source.id(), source.round());
            settlements.voided(source.id(), source.round());
            var settlement = settlements.lock(source.id(), source.round());
            consumptions.awaiting(source.id(), source.round()).forEach(used -> writer.write(used, settlement));
        });
    }

    /** Money went back: the material stays used, the document says so. */
    @Transactional
    public void refunded(BillRefunded news) {
        ticket(news.source()).ifPresent(source -> {
            var settlement = settlements.lock(source.id(), source.round());
            if (settlement.isPaid()) {
                settlements.refund(source.id(), source.round(), news.refunded());
                disposals.noteRefund(news.billId(), news.refunded());
            }
        });
    }

    /**
     * Cash was taken out again: what is used from now on waits for the next payment. What was written off stays so, the material is gone;
     * its document keeps the bill that is owed again.
     */
    @Transactional
    public void reopened(BillReopened news) {
        ticket(news.source()).ifPresent(source -> {
            var settlement = settlements.lock(source.id(), source.round());
            if (settlement.isPaidBy(news.billId())) {
                settlements.reopen(source.id(), source.round());
            }
        });
    }

    private static Optional<SourceRef> ticket(@Nullable SourceRef source) {
        return Optional.ofNullable(source).filter(it -> it.type().equals(SourceRef.TICKET));
    }
}
