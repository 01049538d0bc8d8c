package io.banyan.ticket.material;

import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Tickets;
import io.banyan.ticket.lifecycle.TimelineEntry;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the store says about a requisition. It may come at any moment, even after the ticket ended: what was handed out is always written
 * down, so that it is asked back. A requisition that is unknown here is no harmless news: it is parked.
 */
@Service
public class StoreReports {

    private final Tickets tickets;
    private final Requisitions requisitions;

    StoreReports(Tickets tickets, Requisitions requisitions) {
        this.tickets = tickets;
        this.requisitions = requisitions;
    }

    @Transactional
    public void issued(MaterialsIssued news) {
        var ticket = tickets.lock(news.ticketId());
        for (var line : news.lines()) {
            if (!requisitions.issue(news.requisitionId(), line.itemId(), line.quantity())) {
                throw MaterialProblem.requisitionNotFound(news.requisitionId());
            }
        }
        var what = news.lines().stream()
                .map(line -> line.quantity().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" + "));
        tickets.note(ticket.facts(), TimelineEntry.fact(news.occurredAt(), "MATERIALS_ISSUED", Actor.SYSTEM, what));
    }

    @Transactional
    public void refused(RequisitionRefused news) {
        var ticket = tickets.lock(news.ticketId());
        if (!requisitions.refuse(news.requisitionId(), news.reason())) {
            throw MaterialProblem.requisitionNotFound(news.requisitionId());
        }
        tickets.note(
                ticket.facts(),
                TimelineEntry.fact(news.occurredAt(), "REQUISITION_REFUSED", Actor.SYSTEM, news.reason()));
    }
}
