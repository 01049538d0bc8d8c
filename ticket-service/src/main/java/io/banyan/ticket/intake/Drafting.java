package io.banyan.ticket.intake;

import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.security.Caller;
import io.banyan.ticket.field.FieldCheckService;
import io.banyan.ticket.field.FieldCheckService.Sort;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.lifecycle.TicketFacts.Spot;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * Makes a ticket of a report: category, place, requester, terms, number, the price of a paid order, and the company's own fields. Asks, stores
 * nothing.
 */
@Service
class Drafting {

    private final Origin origin;
    private final Conditions conditions;
    private final FieldCheckService fields;
    private final Numbering numbering;
    private final Clock clock;

    Drafting(Origin origin, Conditions conditions, FieldCheckService fields, Numbering numbering, Clock clock) {
        this.origin = origin;
        this.conditions = conditions;
        this.fields = fields;
        this.numbering = numbering;
        this.clock = clock;
    }

    Draft draft(Caller caller, long ticketId, Report report) {
        var now = clock.instant();
        var place = origin.place(caller, report);
        var category = conditions.category(place, report);
        var requester = origin.requester(caller, report, place);
        var terms = conditions.terms(category, place, now);
        var price = conditions.price(report, category, terms, requester);
        if (report.appointment() != null) {
            report.appointment().requireAhead(now);
        }
        var values =
                fields.ofReport(caller, Sort.of(place.companyId(), category.kind(), category.code()), report.fields());
        origin.claimFiles(caller, ticketId, report);
        var facts = new TicketFacts(
                ticketId,
                numbering.next(place.projectId(), now),
                place.companyId(),
                place.projectId(),
                spot(place),
                requester,
                CategoryTerms.subject(category, report),
                terms,
                null,
                now);
        return new Draft(Ticket.submit(facts, Actor.of(caller), report.appointment()), price, values);
    }

    private static Spot spot(Place place) {
        return place.publicArea()
                ? new Spot(null, place.id(), place.label(), place.building(), place.buildingId())
                : new Spot(place.id(), null, place.label(), place.building(), place.buildingId());
    }
}
