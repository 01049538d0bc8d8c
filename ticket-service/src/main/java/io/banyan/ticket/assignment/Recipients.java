package io.banyan.ticket.assignment;

import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.crew.CrewService;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.Assignee;
import io.banyan.ticket.lifecycle.Placement;
import io.banyan.ticket.lifecycle.Recipient;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.vendor.VendorService;
import org.springframework.stereotype.Service;

/** Looks up whom a job is given to. Asks user-service where the copies do not know: not inside a transaction. */
@Service
class Recipients {

    private final CrewService crew;
    private final Directory directory;
    private final VendorService vendors;

    Recipients(CrewService crew, Directory directory, VendorService vendors) {
        this.crew = crew;
        this.directory = directory;
        this.vendors = vendors;
    }

    Recipient of(TicketFacts ticket, Target target) {
        return switch (target) {
            case Target.Staff(var staffId, var dueAt) -> new Recipient.Person(member(ticket, staffId), dueAt);
            case Target.Department(var id, var dueAt) -> new Recipient.Pool(department(ticket, id), dueAt);
            case Target.Vendor(var id, var standInId, var dueAt) ->
                new Recipient.Outside(vendor(ticket, id), member(ticket, standInId), dueAt);
        };
    }

    private Assignee member(TicketFacts ticket, long staffId) {
        return crew.memberOf(ticket.projectId(), staffId)
                .map(Recipients::assignee)
                .orElseThrow(() -> AssignmentProblem.notCrew(staffId));
    }

    private static Assignee assignee(CrewMember member) {
        return new Assignee(member.staffId(), member.name());
    }

    /** From now on the pool asks the copy of the crew who belongs to it, so it has to be there. */
    private Placement.Department department(TicketFacts ticket, long id) {
        var known = directory
                .department(id)
                .filter(found -> found.companyId() == ticket.companyId())
                .orElseThrow(() -> AssignmentProblem.departmentUnknown(id));
        var _ = crew.ofProject(ticket.projectId());
        return new Placement.Department(known.id(), known.name());
    }

    private Placement.KnownVendor vendor(TicketFacts ticket, long id) {
        return vendors.serving(ticket.companyId(), ticket.projectId(), id)
                .map(found -> new Placement.KnownVendor(found.id(), found.name()))
                .orElseThrow(() -> AssignmentProblem.vendorUnknown(id));
    }
}
