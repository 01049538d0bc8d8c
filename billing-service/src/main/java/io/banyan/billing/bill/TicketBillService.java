package io.banyan.billing.bill;

import io.banyan.billing.chargeitem.ChargeItem;
import io.banyan.billing.chargeitem.ChargeItemService;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.id.Ids;
import io.banyan.common.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns finished work into bills: once per ticket and round, whatever arrives how often. */
@Service
public class TicketBillService {

    /** The bill of a round, and what came on top of a paid order. */
    static final int MAIN = 1;

    static final int SUPPLEMENT = 2;

    private final Bills bills;
    private final BillService service;
    private final ChargeItemService items;
    private final TicketRounds rounds;
    private final Ids ids;

    TicketBillService(Bills bills, BillService service, ChargeItemService items, TicketRounds rounds, Ids ids) {
        this.bills = bills;
        this.service = service;
        this.items = items;
        this.rounds = rounds;
        this.ids = ids;
    }

    /** The job is done. Free work owes nothing; a paid order owes only what it cost beyond. */
    @Transactional
    public void completed(TicketCompleted work) {
        rounds.raise(work.ticketId(), work.companyId(), work.projectId(), work.round());
        var source = SourceRef.ticket(work.ticketId(), work.round());
        switch (work.chargeMode()) {
            case FREE -> {}
            case AFTER_SERVICE -> bill(work, source, MAIN, work.lines(), new Money(work.total()));
            case ON_ORDER -> billBeyondOrder(work, source);
        }
    }

    @Transactional
    public void reopened(TicketReopened news) {
        rounds.raise(news.ticketId(), news.companyId(), news.projectId(), news.round());
    }

    private void billBeyondOrder(TicketCompleted work, SourceRef source) {
        var ordered = bills.lockOfSource(source.type(), source.id()).stream()
                .filter(bill ->
                        source.equals(bill.terms().source()) && bill.terms().part() == MAIN)
                .flatMap(bill -> bill.terms().lines().stream())
                .toList();
        checkAddUp(work.number(), work.lines(), new Money(work.total()));
        var beyond = new ArrayList<>(work.lines());
        for (var line : ordered) {
            var same = beyond.stream().filter(done -> isSame(done, line)).findFirst();
            same.ifPresentOrElse(beyond::remove, () -> beyond.add(line.negated()));
        }
        var extra =
                Money.sum(beyond.stream().map(line -> new Money(line.amount())).toList());
        if (extra.isPositive()) {
            bill(work, source, ordered.isEmpty() ? MAIN : SUPPLEMENT, beyond, extra);
        }
    }

    private static boolean isSame(ChargeLine done, BillLine ordered) {
        return done.kind() == ordered.kind()
                && done.refId() == ordered.refId()
                && done.quantity().compareTo(ordered.quantity()) == 0
                && done.unitPrice().compareTo(ordered.unitPrice()) == 0;
    }

    private void bill(TicketCompleted work, SourceRef source, int part, List<ChargeLine> lines, Money total) {
        checkAddUp(work.number(), lines, total);
        if (total.isZero() || bills.exists(source, part)) {
            return;
        }
        var terms = new BillTerms(
                work.companyId(),
                work.projectId(),
                work.houseId(),
                work.requesterId(),
                work.assigneeId(),
                source,
                part,
                work.number(),
                work.title(),
                lines(work.number(), lines, items.forTicketLines(work.companyId())));
        var _ = service.issue(ids.next(), terms);
    }

    static void checkAddUp(String what, List<ChargeLine> lines, Money total) {
        var sum = Money.sum(lines.stream().map(line -> new Money(line.amount())).toList());
        if (!sum.equals(total) || total.isNegative()) {
            throw BillProblem.linesDoNotAddUp(what, sum, total);
        }
    }

    static List<BillLine> lines(String what, List<ChargeLine> told, Map<ChargeLine.Kind, ChargeItem> items) {
        return told.stream()
                .map(line -> {
                    var item = items.get(line.kind());
                    if (item == null) {
                        throw new IllegalStateException("No charge item for " + line.kind());
                    }
                    var billed = BillLine.of(line, item.code(), item.ledgerAccount());
                    if (!billed.recomputed().equals(billed.amount())) {
                        throw BillProblem.lineDoesNotRecompute(what, line.name());
                    }
                    return billed;
                })
                .toList();
    }
}
