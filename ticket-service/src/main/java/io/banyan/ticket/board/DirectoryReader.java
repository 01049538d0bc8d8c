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
import io.banyan.ticket.board.TicketDetail.TicketRequester;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.field.FieldReader;
import io.banyan.ticket.field.TicketField;
import io.banyan.ticket.lifecycle.Assignee;
import io.banyan.ticket.lifecycle.Ticket;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What user-service adds to the picture of a ticket: phones, file links and the names of the company's own fields. When it is away, these are
 * missing, nothing else.
 */
@Service
class DirectoryReader {

    private final Directory directory;
    private final FieldReader fields;

    DirectoryReader(Directory directory, FieldReader fields) {
        this.directory = directory;
        this.fields = fields;
    }

    List<TicketField> fields(Caller caller, Ticket ticket) {
        return fields.of(caller, ticket.facts().id());
    }

    /** Another system reads what is to be done, and not whom to call. */
    TicketRequester requester(Caller caller, Ticket ticket) {
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
    Technician technician(Caller caller, Ticket ticket, Assignee assignee) {
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

    List<FileFacts> files(Ticket ticket, TicketFamily family, List<TicketEntry> timeline) {
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
}
