package io.banyan.ticket.intake;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.Category;
import io.banyan.ticket.category.ServiceItem;
import io.banyan.ticket.lifecycle.TicketFacts.Requester;
import io.banyan.ticket.lifecycle.TicketFacts.Terms;
import io.banyan.ticket.pricing.Price;
import io.banyan.ticket.pricing.Work;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Under which conditions a report is taken: its category, the terms of that, and the price of a paid order. */
@Service
class Conditions {

    private final Categories categories;
    private final OrderSettings settings;

    Conditions(Categories categories, OrderSettings settings) {
        this.categories = categories;
        this.settings = settings;
    }

    Category category(Place place, Report report) {
        return categories
                .leaf(place.companyId(), place.projectId(), report.categoryCode())
                .orElseThrow(() -> IntakeProblem.categoryUnknown(report.categoryCode()));
    }

    Terms terms(Category category, Place place, Instant now) {
        return CategoryTerms.of(category, place.publicArea(), now.plus(settings.payWithin()));
    }

    /** Without lines unless it is a paid order. */
    Price price(Report report, Category category, Terms terms, Requester requester) {
        return terms.tariff().mode() == ChargeMode.ON_ORDER
                ? orderPrice(report, category, requester)
                : nothingOrdered(report);
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
        var items = categories.chosen(category.companyId(), category.projectId(), category.code(), ids).stream()
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
}
