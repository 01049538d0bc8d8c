package io.banyan.ticket.intake;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.id.Ids;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.lifecycle.TicketFacts.Channel;
import io.banyan.ticket.lifecycle.TicketFacts.Requester;
import io.banyan.ticket.lifecycle.TicketFacts.Spot;
import io.banyan.ticket.lifecycle.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One ticket for each abnormal inspection 巡检异常, whatever is told twice. It runs on news, so it asks nobody: the project must be known
 * here, which it is once its catalogue is installed; until then the news is parked, not lost. It fills in no fields of the company's own,
 * required or not: the ticket gets them when somebody changes them.
 */
@Service
public class OpenInspectionTicket {

    private static final String CATEGORY = "inspection-follow-up";
    private static final int TITLE = 100;
    private static final int DESCRIPTION = 2000;
    /** As many as a ticket has room for; the inspection keeps them all. */
    private static final int PHOTOS = 20;

    private final Tickets tickets;
    private final Categories categories;
    private final Numbering numbering;
    private final Ids ids;
    private final Clock clock;

    OpenInspectionTicket(Tickets tickets, Categories categories, Numbering numbering, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.categories = categories;
        this.numbering = numbering;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void open(AbnormalFound found) {
        if (!tickets.existsFor(SourceRef.INSPECTION, found.inspectionId())) {
            tickets.add(Ticket.submit(facts(found, clock.instant()), Actor.SYSTEM, null));
        }
    }

    private TicketFacts facts(AbnormalFound found, Instant now) {
        var category = categories
                .leaf(found.companyId(), found.projectId(), CATEGORY)
                .orElseThrow(() -> IntakeProblem.categoryUnknown(CATEGORY));
        var report = new Report(
                CATEGORY,
                0,
                cut(found.equipmentName() + "异常", TITLE),
                cut(found.description(), DESCRIPTION),
                priority(found.severity(), category.priority()),
                null,
                null,
                null,
                found.fileIds().stream().limit(PHOTOS).toList(),
                List.of(),
                null,
                Map.of());
        return new TicketFacts(
                ids.next(),
                numbering.nextOfKnown(found.projectId(), now),
                found.companyId(),
                found.projectId(),
                new Spot(null, null, found.place(), null, null),
                new Requester(null, Channel.INSPECTION, "巡检", null),
                CategoryTerms.subject(category, report),
                CategoryTerms.of(category, true, now),
                new SourceRef(SourceRef.INSPECTION, found.inspectionId(), 1),
                now);
    }

    /** patrol's scale may grow; what is not known here takes the category's priority. */
    private static Priority priority(String severity, Priority usual) {
        return switch (severity) {
            case "CRITICAL" -> Priority.HIGH;
            case "MAJOR" -> Priority.MEDIUM;
            case "MINOR" -> Priority.LOW;
            default -> usual;
        };
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
