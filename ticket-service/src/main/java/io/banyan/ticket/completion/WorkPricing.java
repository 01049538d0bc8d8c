package io.banyan.ticket.completion;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.ServiceItem;
import io.banyan.ticket.completion.WorkDone.Chosen;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.material.MaterialBook.Used;
import io.banyan.ticket.pricing.ChargeLines;
import io.banyan.ticket.pricing.ChargeLines.Stage;
import io.banyan.ticket.pricing.Price;
import io.banyan.ticket.pricing.Work;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The price of what was done, under the ticket's own tariff. */
@Service
class WorkPricing {

    private final Categories categories;
    private final ChargeLines lines;

    WorkPricing(Categories categories, ChargeLines lines) {
        this.categories = categories;
        this.lines = lines;
    }

    /** A paid order keeps the price it was paid at; its material is included. */
    Price priceOf(Ticket ticket, WorkDone done, List<Used> materials) {
        var tariff = ticket.facts().tariffOf(ticket.round());
        if (tariff.mode() == ChargeMode.ON_ORDER) {
            if (!done.services().isEmpty() || done.labourHours().signum() != 0) {
                throw CompletionProblem.extrasNotChargeable();
            }
            return Price.of(tariff.mode(), lines.of(ticket.facts().id(), 1, Stage.ORDER));
        }
        var used = materials.stream()
                .map(one -> new Work.Item(
                        one.line().itemId(),
                        one.line().name(),
                        one.line().unit(),
                        one.line().unitPrice(),
                        one.quantity()))
                .toList();
        return Price.of(tariff, new Work(services(ticket, done.services()), done.labourHours(), used));
    }

    List<Work.Item> services(Ticket ticket, List<Chosen> chosen) {
        var facts = ticket.facts();
        var ids = chosen.stream().map(Chosen::itemId).toList();
        var known =
                categories
                        .chosen(
                                facts.companyId(),
                                facts.projectId(),
                                facts.subject().categoryCode(),
                                ids)
                        .stream()
                        .collect(Collectors.toMap(ServiceItem::id, Function.identity()));
        return chosen.stream()
                .map(one -> {
                    var item = known.get(one.itemId());
                    if (item == null) {
                        throw CompletionProblem.serviceItemUnknown(one.itemId());
                    }
                    return new Work.Item(item.id(), item.nameZh(), item.unit(), item.price(), one.quantity());
                })
                .toList();
    }
}
