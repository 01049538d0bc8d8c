package io.banyan.ticket.completion;

import io.banyan.common.security.Caller;
import io.banyan.ticket.completion.WorkDone.Chosen;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.material.Store;
import io.banyan.ticket.pricing.ChargeLines;
import io.banyan.ticket.pricing.ChargeLines.Stage;
import io.banyan.ticket.pricing.Price;
import io.banyan.ticket.pricing.Work;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Prices before the work 报价: planned service items, hours and material at today's prices, and the resident's answer. */
@Service
public class QuoteService {

    private final TicketDesk desk;
    private final Store store;
    private final WorkPricing pricing;
    private final ChargeLines lines;

    QuoteService(TicketDesk desk, Store store, WorkPricing pricing, ChargeLines lines) {
        this.desk = desk;
        this.store = store;
        this.pricing = pricing;
        this.lines = lines;
    }

    /** What the technician expects to do. */
    public record Plan(List<Chosen> services, BigDecimal labourHours, List<Chosen> materials, Note note) {}

    /** Computes and names the price. */
    public TicketState quote(Caller caller, TicketRef ref, Plan plan) {
        var ticket = desk.open(caller, ref);
        var work = new Work(
                pricing.services(ticket, plan.services()), plan.labourHours(), materials(ticket, plan.materials()));
        return desk.perform(caller, ref, act -> name(act, work, plan.note()));
    }

    public TicketState approve(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().answerQuote(act.by(), true, note, act.now()));
    }

    public TicketState reject(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().answerQuote(act.by(), false, note, act.now()));
    }

    private void name(Act act, Work work, Note note) {
        var ticket = act.ticket();
        var facts = ticket.facts();
        var price = Price.of(facts.tariffOf(ticket.round()), work);
        ticket.quote(act.by(), price.total().amount(), note, act.now());
        lines.replace(
                new ChargeLines.Of(facts.companyId(), facts.projectId(), facts.id(), ticket.round(), Stage.QUOTE),
                price.lines());
    }

    private List<Work.Item> materials(Ticket ticket, List<Chosen> wanted) {
        var ids = wanted.stream().map(Chosen::itemId).distinct().toList();
        var known = store.items(ticket.facts().companyId(), ids).stream()
                .collect(Collectors.toMap(Store.Item::itemId, Function.identity()));
        return wanted.stream()
                .map(one -> {
                    var item = known.get(one.itemId());
                    if (item == null) {
                        throw CompletionProblem.itemUnknown(one.itemId());
                    }
                    return new Work.Item(item.itemId(), item.name(), item.unit(), item.unitPrice(), one.quantity());
                })
                .toList();
    }
}
