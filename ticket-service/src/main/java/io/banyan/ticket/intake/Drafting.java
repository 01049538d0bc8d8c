package io.banyan.ticket.intake;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.security.Caller;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.Category;
import io.banyan.ticket.category.ServiceItem;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.lifecycle.TicketFacts.Requester;
import io.banyan.ticket.lifecycle.TicketFacts.Spot;
import io.banyan.ticket.pricing.Price;
import io.banyan.ticket.pricing.Work;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Makes a ticket of a report: category, place, requester, terms, number, and the price of a paid order. Asks, stores nothing. */
@Service
class Drafting {

    private final Origin origin;
    private final Categories categories;
    private final Numbering numbering;
    private final OrderSettings settings;
    private final Clock clock;

    Drafting(Origin origin, Categories categories, Numbering numbering, OrderSettings settings, Clock clock) {
        this.origin = origin;
        this.categories = categories;
        this.numbering = numbering;
        this.settings = settings;
        this.clock = clock;
    }

    Draft draft(Caller caller, long ticketId, Report report) {
        var now = clock.instant();
        var place = origin.place(caller, report);
        var category = categories
                .leaf(place.companyId(), place.projectId(), report.categoryCode())
                .orElseThrow(() -> IntakeProblem.categoryUnknown(report.categoryCode()));
        var requester = origin.requester(caller, report, place);
        var terms = CategoryTerms.of(category, place.publicArea(), now.plus(settings.payWithin()));
        var price = terms.tariff().mode() == ChargeMode.ON_ORDER
                ? orderPrice(report, category, requester)
                : nothingOrdered(report);
        if (report.appointment() != null) {
            report.appointment().requireAhead(now);
        }
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
        return new Draft(Ticket.submit(facts, Actor.of(caller), report.appointment()), price);
    }

    private Price orderPrice(Report report, Category category, Requester requester) {
        if (requester.personId() == null) {
            throw IntakeProblem.orderNeedsResident();
        }
        var services = new ArrayList<Work.Item>();
        if (category.orderPrice().signum() > 0) {
            services.add(new Work.Item(0, category.nameZh(), "次", category.orderPrice(), BigDecimal.ONE));
        }
        services.addAll(chosen(report, category));
        var price = Price.of(CategoryTerms.tariff(category), new Work(services, BigDecimal.ZERO, List.of()));
        if (!price.total().isPositive()) {
            throw IntakeProblem.orderEmpty();
        }
        return price;
    }

    private List<Work.Item> chosen(Report report, Category category) {
        var ids = report.ordered().stream().map(Report.Ordered::itemId).toList();
        var items = categories.chosen(category.companyId(), category.code(), ids).stream()
                .collect(Collectors.toMap(ServiceItem::id, Function.identity()));
        return report.ordered().stream()
                .map(ordered -> {
                    var item = items.get(ordered.itemId());
                    if (item == null) {
                        throw IntakeProblem.itemUnknown(ordered.itemId());
                    }
                    return new Work.Item(item.id(), item.nameZh(), item.unit(), item.price(), ordered.quantity());
                })
                .toList();
    }

    private static Price nothingOrdered(Report report) {
        if (!report.ordered().isEmpty()) {
            throw IntakeProblem.itemsNotOrderable();
        }
        return Price.of(ChargeMode.FREE, List.of());
    }

    private static Spot spot(Place place) {
        return place.publicArea()
                ? new Spot(null, place.id(), place.label(), place.building(), place.buildingId())
                : new Spot(place.id(), null, place.label(), place.building(), place.buildingId());
    }
}
