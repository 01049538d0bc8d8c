package io.banyan.ticket.board;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.privacy.Masked;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.security.Caller;
import io.banyan.ticket.board.TicketDetail.Technician;
import io.banyan.ticket.board.TicketDetail.TicketEntry;
import io.banyan.ticket.board.TicketDetail.TicketFamily;
import io.banyan.ticket.board.TicketDetail.TicketPlace;
import io.banyan.ticket.board.TicketDetail.TicketRequester;
import io.banyan.ticket.board.TicketDetail.TicketSlot;
import io.banyan.ticket.board.TicketDetail.TicketSubject;
import io.banyan.ticket.board.TicketDetail.TicketTimes;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.Assignee;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the whole picture of a ticket together. When user-service is away, phones and file links are missing, nothing else. */
@Service
public class TicketReader {

    private final TicketDesk desk;
    private final BoardQueries queries;
    private final MoneyReader moneys;
    private final Directory directory;
    private final FamilyReader families;

    TicketReader(
            TicketDesk desk, BoardQueries queries, MoneyReader moneys, Directory directory, FamilyReader families) {
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
                requester(caller, ticket),
                state.assignee() == null ? null : technician(caller, ticket, state.assignee()),
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
                files(ticket, family, timeline),
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

    /** Another system reads what is to be done, and not whom to call. */
    private TicketRequester requester(Caller caller, Ticket ticket) {
        var who = ticket.facts().requester();
        if (caller.isClient()) {
            return new TicketRequester(who.personId(), who.channel(), who.name(), null);
        }
        var phone = who.phone() == null && who.personId() != null ? phone(who.personId()) : who.phone();
        var shown = phone == null || seesNumber(caller, who.personId(), ticket) ? phone : Masked.phone(phone);
        return new TicketRequester(who.personId(), who.channel(), who.name(), shown);
    }

    /** Himself, and who has to reach him: whoever does the job, and the desk. All others see it masked. */
    private static boolean seesNumber(Caller caller, @Nullable Long requester, Ticket ticket) {
        var assignee = ticket.snapshot().assignee();
        return caller.isResident() && Objects.equals(requester, caller.personId())
                || assignee != null && assignee.staffId() == caller.personId()
                || caller.may(Permissions.TICKET_DISPATCH)
                || caller.may(Permissions.TICKET_SUBMIT) && caller.may(Permissions.TICKET_READ);
    }

    /** A resident learns who comes when that one said yes. */
    private Technician technician(Caller caller, Ticket ticket, Assignee assignee) {
        if (caller.isResident() && ticket.snapshot().marks().acceptedAt() == null) {
            return new Technician(assignee.staffId(), masked(assignee.name()), null, true);
        }
        return new Technician(assignee.staffId(), assignee.name(), phone(assignee.staffId()), false);
    }

    private static String masked(String name) {
        return name.isEmpty() ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    private @Nullable String phone(long personId) {
        try {
            return directory.contact(personId).map(Contact::phone).orElse(null);
        } catch (ServiceUnavailable _) {
            return null;
        }
    }

    private List<FileFacts> files(Ticket ticket, TicketFamily family, List<TicketEntry> timeline) {
        var ids = Stream.of(
                        ticket.facts().subject().fileIds().stream(),
                        timeline.stream().flatMap(entry -> entry.fileIds().stream()),
                        family.merged().stream().flatMap(folded -> folded.fileIds().stream()))
                .flatMap(some -> some)
                .distinct()
                .limit(100)
                .toList();
        try {
            return directory.files(ids);
        } catch (ServiceUnavailable _) {
            return List.of();
        }
    }

    private static TicketTimes times(Ticket ticket) {
        var marks = ticket.snapshot().marks();
        return new TicketTimes(
                ticket.facts().submittedAt(),
                ticket.facts().terms().payBy(),
                marks.assignedAt(),
                marks.acceptedAt(),
                marks.arrivedAt(),
                marks.completedAt(),
                marks.confirmBy(),
                marks.closedAt());
    }
}
