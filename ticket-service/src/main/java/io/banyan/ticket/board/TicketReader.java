package io.banyan.ticket.board;

import io.banyan.common.security.Caller;
import io.banyan.ticket.board.TicketDetail.TicketPlace;
import io.banyan.ticket.board.TicketDetail.TicketSlot;
import io.banyan.ticket.board.TicketDetail.TicketSubject;
import io.banyan.ticket.board.TicketDetail.TicketTimes;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import org.springframework.stereotype.Service;

/** Puts the whole picture of a ticket together. */
@Service
public class TicketReader {

    private final TicketDesk desk;
    private final BoardQueries queries;
    private final MoneyReader moneys;
    private final DirectoryReader directory;
    private final FamilyReader families;

    TicketReader(
            TicketDesk desk,
            BoardQueries queries,
            MoneyReader moneys,
            DirectoryReader directory,
            FamilyReader families) {
        this.desk = desk;
        this.queries = queries;
        this.moneys = moneys;
        this.directory = directory;
        this.families = families;
    }

    public TicketDetail read(Caller caller, long id) {
        var ticket = desk.open(caller, TicketRef.of(id, null));
        var facts = ticket.facts();
        var state = ticket.snapshot();
        var timeline = queries.timeline(id, caller.isStaff());
        var family = families.of(caller, ticket);
        var slot = state.appointment();
        var money = moneys.of(ticket);
        return new TicketDetail(
                id,
                facts.number(),
                state.status(),
                state.round(),
                Math.toIntExact(state.version()),
                money.withoutEmpty(desk.available(caller, ticket)),
                what(ticket),
                where(ticket),
                directory.requester(caller, ticket),
                state.assignee() == null ? null : directory.technician(caller, ticket, state.assignee()),
                FamilyReader.placement(caller, ticket),
                slot == null ? null : new TicketSlot(slot.from(), slot.to()),
                queries.appointments(id),
                times(ticket),
                money.fees(),
                money.materials(),
                money.bills(),
                queries.rating(id).orElse(null),
                facts.source() == null
                        ? null
                        : new TicketDetail.TicketSource(
                                facts.source().type(), facts.source().id()),
                family,
                directory.fields(caller, ticket),
                directory.files(ticket, family, timeline),
                timeline);
    }

    private static TicketSubject what(Ticket ticket) {
        var subject = ticket.facts().subject();
        var category = new TicketDetail.TicketCategory(
                subject.categoryCode(), subject.categoryZh(), subject.categoryEn(), subject.kind());
        return new TicketSubject(
                subject.title(),
                subject.description(),
                category,
                subject.priority(),
                subject.skill(),
                subject.fileIds());
    }

    private static TicketPlace where(Ticket ticket) {
        var spot = ticket.facts().spot();
        return new TicketPlace(
                ticket.facts().projectId(), spot.houseId(), spot.publicAreaId(), spot.label(), spot.building());
    }

    private static TicketTimes times(Ticket ticket) {
        var marks = ticket.snapshot().marks();
        return new TicketTimes(
                ticket.facts().submittedAt(),
                ticket.snapshot().clock().since(),
                ticket.snapshot().clock().answered(),
                ticket.facts().terms().payBy(),
                marks.assignedAt(),
                marks.acceptedAt(),
                marks.arrivedAt(),
                marks.completedAt(),
                marks.confirmBy(),
                marks.closedAt());
    }
}
