package io.banyan.patrol.inspection.web;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.patrol.inspection.Finding;
import io.banyan.patrol.inspection.Inspection;
import io.banyan.patrol.inspection.LinkedTicket;
import io.banyan.patrol.standard.CheckItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param ticket the ticket opened for it; absent when all is normal, and for a moment afterwards
 * @param files  photos with short-lived links; absent in the answer to the report itself
 */
record InspectionResponse(
        long id,
        long projectId,
        long equipmentId,
        String performedByName,
        Instant performedAt,
        boolean abnormal,
        CheckItem.@Nullable Severity severity,
        String description,
        List<Finding> findings,
        @Nullable String note,
        List<Long> fileIds,
        @Nullable Ticket ticket,
        @Nullable List<FileFacts> files) {

    record Ticket(long id, String number, LinkedTicket.State state) {}

    static InspectionResponse of(Inspection inspection) {
        return of(inspection, null, null);
    }

    static InspectionResponse of(
            Inspection inspection, @Nullable LinkedTicket ticket, @Nullable List<FileFacts> files) {
        return new InspectionResponse(
                inspection.id(),
                inspection.projectId(),
                inspection.equipmentId(),
                inspection.inspector().name(),
                inspection.performedAt(),
                inspection.isAbnormal(),
                inspection.severity(),
                inspection.description(),
                inspection.findings(),
                inspection.note(),
                inspection.fileIds(),
                ticket == null ? null : new Ticket(ticket.ticketId(), ticket.number(), ticket.state()),
                files);
    }
}
