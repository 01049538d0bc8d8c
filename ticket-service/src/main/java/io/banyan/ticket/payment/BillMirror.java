package io.banyan.ticket.payment;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketStatus;
import io.banyan.ticket.lifecycle.Tickets;
import io.banyan.ticket.lifecycle.TimelineEntry;
import io.banyan.ticket.payment.Bills.Of;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mirrors what billing says about the bills of tickets, and lets a paid order into the pool. Money that comes after the order was cancelled
 * moves nothing: billing refunds it. A bill of an unknown ticket is parked.
 */
@Service
public class BillMirror {

    private final Tickets tickets;
    private final Bills bills;
    private final Clock clock;

    BillMirror(Tickets tickets, Bills bills, Clock clock) {
        this.tickets = tickets;
        this.bills = bills;
        this.clock = clock;
    }

    @Transactional
    public void issued(BillIssued news) {
        var source = news.source();
        if (source != null && source.type().equals(SourceRef.TICKET)) {
            var ticket = ticket(source);
            bills.issued(bill(ticket, source, news.billId(), news.number(), news.amount()));
            note(ticket, "BILL_ISSUED", news.occurredAt(), news.amount().toPlainString());
        }
    }

    @Transactional
    public void paid(BillPaid news) {
        var source = news.source();
        if (source != null && source.type().equals(SourceRef.TICKET)) {
            var ticket = ticket(source);
            bills.paid(bill(ticket, source, news.billId(), news.number(), news.amount()), news.paidAt());
            note(ticket, "BILL_PAID", news.paidAt(), news.amount().toPlainString());
            if (ticket.status() == TicketStatus.AWAITING_PAYMENT && source.round() == 1) {
                ticket.paid(clock.instant());
                tickets.save(ticket);
            }
        }
    }

    @Transactional
    public void voided(BillVoided news) {
        var source = news.source();
        if (source != null && source.type().equals(SourceRef.TICKET)) {
            var ticket = ticket(source);
            bills.voided(bill(ticket, source, news.billId(), news.number(), news.amount()));
            note(ticket, "BILL_VOIDED", news.occurredAt(), news.reason());
        }
    }

    @Transactional
    public void refunded(BillRefunded news) {
        var source = news.source();
        if (source != null && source.type().equals(SourceRef.TICKET)) {
            var ticket = ticket(source);
            bills.refunded(bill(ticket, source, news.billId(), news.number(), news.amount()), news.refunded());
            note(ticket, "BILL_REFUNDED", news.occurredAt(), news.refunded().toPlainString());
        }
    }

    /** Owed again. Only of work that is done: billing takes nothing back of an order that runs because it is paid. */
    @Transactional
    public void reopened(BillReopened news) {
        var source = news.source();
        if (source != null && source.type().equals(SourceRef.TICKET)) {
            var ticket = ticket(source);
            bills.reopened(bill(ticket, source, news.billId(), news.number(), news.amount()));
            note(ticket, "BILL_REOPENED", news.occurredAt(), news.takenBack().toPlainString());
        }
    }

    /** The bill of an order may be told before the ticket's own confirmation ran: the news waits for it. */
    private Ticket ticket(SourceRef source) {
        if (tickets.isBeingDecided(source.id())) {
            throw TicketProblem.beingDecided(source.id());
        }
        return tickets.lock(source.id());
    }

    private void note(Ticket ticket, String what, Instant at, String words) {
        tickets.note(ticket.facts(), TimelineEntry.fact(at, what, Actor.SYSTEM, words));
    }

    private static Of bill(Ticket ticket, SourceRef source, long billId, String number, BigDecimal amount) {
        var facts = ticket.facts();
        return new Of(billId, facts.companyId(), facts.projectId(), facts.id(), source.round(), number, amount);
    }
}
