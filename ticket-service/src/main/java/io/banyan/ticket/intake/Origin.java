package io.banyan.ticket.intake;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.security.Caller;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.TicketFacts.Channel;
import io.banyan.ticket.lifecycle.TicketFacts.Requester;
import io.banyan.ticket.lifecycle.TicketProblem;
import org.springframework.stereotype.Service;

/** Where a report comes from: the place, if the caller may report there, and the one who wants it. */
@Service
class Origin {

    private final Directory directory;

    Origin(Directory directory) {
        this.directory = directory;
    }

    /** @throws IntakeProblem when there is no such place for this caller */
    Place place(Caller caller, Report report) {
        return directory
                .place(report.placeId())
                .filter(place -> place.companyId() == caller.companyId())
                .filter(place -> mayReport(caller, place))
                .orElseThrow(() -> IntakeProblem.placeNotFound(report.placeId()));
    }

    Requester requester(Caller caller, Report report, Place place) {
        if (caller.isResident()) {
            return resident(caller, report);
        }
        if (report.residentId() != null) {
            return accountOf(report, report.residentId(), place);
        }
        if (report.contactName() == null && report.contactPhone() == null) {
            return new Requester(null, Channel.STAFF, caller.displayName(), null);
        }
        if (report.contactName() == null || report.contactPhone() == null) {
            throw IntakeProblem.contactMissing();
        }
        return new Requester(null, Channel.DESK, report.contactName(), report.contactPhone());
    }

    /** Ties the uploaded files to the ticket, before it exists: a file that is not the caller's stops the report. */
    void claimFiles(Caller caller, long ticketId, Report report) {
        if (!directory.claim(new FileClaim(report.fileIds(), "TICKET", ticketId, caller.personId()))) {
            throw TicketProblem.fileUnknown();
        }
    }

    private boolean mayReport(Caller caller, Place place) {
        if (!caller.isResident()) {
            return caller.may(Permissions.TICKET_SUBMIT)
                    && caller.seesPlace(place.companyId(), place.projectId(), place.buildingId());
        }
        return place.publicArea()
                ? livesIn(caller, place.projectId())
                : caller.mayInHouse(HousePermission.REPORT, place.id());
    }

    /** A public area is reported by whoever has a house in its project. */
    private boolean livesIn(Caller caller, long projectId) {
        return caller.houseIds().stream()
                .anyMatch(house -> directory
                        .place(house)
                        .filter(own -> own.projectId() == projectId)
                        .isPresent());
    }

    private Requester resident(Caller caller, Report report) {
        var name = report.contactName() == null ? caller.displayName() : report.contactName();
        return new Requester(caller.personId(), Channel.RESIDENT, name, report.contactPhone());
    }

    private Requester accountOf(Report report, long residentId, Place place) {
        return directory
                .authority(residentId)
                .filter(person -> person.kind() == AccountKind.RESIDENT && person.active())
                .filter(person -> person.companyId() == place.companyId())
                .filter(person -> place.publicArea() || person.houseIds().contains(place.id()))
                .map(person -> new Requester(
                        residentId,
                        Channel.DESK,
                        report.contactName() == null ? person.displayName() : report.contactName(),
                        report.contactPhone()))
                .orElseThrow(() -> IntakeProblem.residentUnknown(residentId));
    }
}
