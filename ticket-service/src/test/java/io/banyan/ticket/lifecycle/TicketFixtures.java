package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.money.Money;
import io.banyan.ticket.category.CategoryKind;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.lifecycle.TicketFacts.Channel;
import io.banyan.ticket.lifecycle.TicketFacts.Requester;
import io.banyan.ticket.lifecycle.TicketFacts.Spot;
import io.banyan.ticket.lifecycle.TicketFacts.Subject;
import io.banyan.ticket.lifecycle.TicketFacts.Terms;
import io.banyan.ticket.pricing.Price;
import io.banyan.ticket.pricing.Tariff;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tickets in every status, made through the front door. */
final class TicketFixtures {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final long PROJECT = 11;
    static final long HOUSE = 21;
    static final Actor RESIDENT = new Actor(1, "王女士", Actor.Kind.RESIDENT, Set.of(), Set.of(), Set.of(HOUSE), null);
    static final Actor PLUMBER =
            new Actor(2, "李师傅", Actor.Kind.STAFF, Set.of(Permissions.TICKET_WORK), Set.of(PROJECT), Set.of(), null);
    static final Actor DISPATCHER =
            new Actor(3, "调度", Actor.Kind.STAFF, Set.of(Permissions.TICKET_DISPATCH), Set.of(PROJECT), Set.of(), null);
    static final Assignee THE_PLUMBER = new Assignee(2, "李师傅");
    static final Recipient TO_PLUMBER = new Recipient.Person(THE_PLUMBER, null);
    static final Note WHY = Note.of("因为");
    static final Appointment TOMORROW = new Appointment(
            NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)).plusSeconds(3600));

    private TicketFixtures() {}

    static TicketFacts facts(ChargeMode mode, boolean quoteRequired) {
        return facts(100, PROJECT, mode, quoteRequired);
    }

    static TicketFacts facts(long id, long project, ChargeMode mode, boolean quoteRequired) {
        return new TicketFacts(
                id,
                "GY-20261123-" + id,
                7,
                project,
                new Spot(HOUSE, null, "3栋1202", "3栋", null),
                new Requester(1L, Channel.RESIDENT, "王女士", null),
                new Subject(
                        "pipe-leak",
                        "水管漏水",
                        "Leak",
                        CategoryKind.REPAIR,
                        "plumbing",
                        "漏水",
                        "",
                        Priority.HIGH,
                        List.of()),
                new Terms(
                        new Tariff(mode, null, new BigDecimal("20.00"), new BigDecimal("60")),
                        quoteRequired,
                        30,
                        7,
                        null),
                null,
                NOW);
    }

    static Ticket in(TicketStatus status) {
        var ticket = reached(status);
        ticket.takeNews();
        ticket.takeEntries();
        return ticket;
    }

    private static Ticket reached(TicketStatus status) {
        return switch (status) {
            case AWAITING_PAYMENT -> Ticket.submit(facts(ChargeMode.ON_ORDER, false), RESIDENT, null);
            case PENDING -> pending();
            case ASSIGNED -> assigned();
            case ACCEPTED -> accepted();
            case IN_PROGRESS -> inProgress();
            case SUSPENDED -> {
                var ticket = inProgress();
                ticket.suspend(PLUMBER, WHY, NOW);
                yield ticket;
            }
            case COMPLETED -> completed();
            case CLOSED -> {
                var ticket = completed();
                ticket.confirm(RESIDENT, NOW);
                yield ticket;
            }
            case CANCELLED -> {
                var ticket = pending();
                ticket.cancel(RESIDENT, WHY, NOW);
                yield ticket;
            }
        };
    }

    /** Another one of the same project, in the pool. */
    static Ticket another() {
        return Ticket.submit(facts(101, PROJECT, ChargeMode.AFTER_SERVICE, false), RESIDENT, null);
    }

    static Ticket pending() {
        return Ticket.submit(facts(ChargeMode.AFTER_SERVICE, false), RESIDENT, null);
    }

    static Ticket assigned() {
        var ticket = pending();
        ticket.assign(DISPATCHER, TO_PLUMBER, Note.NONE, NOW);
        return ticket;
    }

    static Ticket accepted() {
        var ticket = assigned();
        ticket.accept(PLUMBER, NOW);
        return ticket;
    }

    static Ticket inProgress() {
        var ticket = accepted();
        ticket.arrive(PLUMBER, Note.NONE, NOW);
        return ticket;
    }

    static Ticket completed() {
        var ticket = inProgress();
        ticket.complete(PLUMBER, done("20.00"), NOW);
        return ticket;
    }

    static Completion done(String total) {
        var money = Money.yuan(total);
        return new Completion(
                "修好了", List.of(), ChargeMode.AFTER_SERVICE, new Price(List.of(), money, money), List.of());
    }
}
