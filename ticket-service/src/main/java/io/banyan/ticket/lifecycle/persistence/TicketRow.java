package io.banyan.ticket.lifecycle.persistence;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.persistence.IdList;
import io.banyan.common.privacy.Vault;
import io.banyan.ticket.category.CategoryKind;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.lifecycle.Appointment;
import io.banyan.ticket.lifecycle.Assignee;
import io.banyan.ticket.lifecycle.Placement;
import io.banyan.ticket.lifecycle.PromiseClock;
import io.banyan.ticket.lifecycle.Quote;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.lifecycle.TicketFacts.Channel;
import io.banyan.ticket.lifecycle.TicketFacts.Requester;
import io.banyan.ticket.lifecycle.TicketFacts.Spot;
import io.banyan.ticket.lifecycle.TicketFacts.Subject;
import io.banyan.ticket.lifecycle.TicketFacts.Terms;
import io.banyan.ticket.lifecycle.TicketSnapshot;
import io.banyan.ticket.lifecycle.TicketSnapshot.Marks;
import io.banyan.ticket.lifecycle.TicketStatus;
import io.banyan.ticket.pricing.Tariff;
import io.banyan.ticket.pricing.Tariff.FreeReason;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the table.
 *
 * @param contactPhone sealed
 */
record TicketRow(
        long id,
        long companyId,
        long projectId,
        String number,
        @Nullable Long houseId,
        @Nullable Long publicAreaId,
        String placeLabel,
        @Nullable String building,
        @Nullable Long buildingId,
        @Nullable Long requesterId,
        Channel channel,
        String contactName,
        @Nullable String contactPhone,
        String categoryCode,
        String categoryZh,
        String categoryEn,
        CategoryKind kind,
        @Nullable String skill,
        String title,
        String description,
        Priority priority,
        String fileIds,
        ChargeMode chargeMode,
        @Nullable FreeReason freeReason,
        BigDecimal callOutFee,
        BigDecimal labourPrice,
        boolean quoteRequired,
        int warrantyDays,
        int autoConfirmDays,
        @Nullable Instant payBy,
        @Nullable String sourceType,
        @Nullable Long sourceId,
        Instant submittedAt,
        TicketStatus status,
        @Nullable TicketStatus suspendedFrom,
        @Nullable Long assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant assignedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant arrivedAt,
        int round,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo,
        @Nullable BigDecimal quoteAmount,
        Quote.@Nullable State quoteState,
        @Nullable Instant completedAt,
        @Nullable Instant confirmBy,
        @Nullable Instant closedAt,
        @Nullable Instant ratedAt,
        @Nullable Long departmentId,
        @Nullable String departmentName,
        @Nullable Long vendorId,
        @Nullable String vendorName,
        @Nullable Instant dueAt,
        @Nullable Instant clockSince,
        @Nullable Instant clockStopped,
        @Nullable Instant clockAnswered,
        @Nullable Long mergedInto,
        @Nullable String mergedIntoNumber,
        long version) {

    Ticket toTicket(Vault vault) {
        return Ticket.restore(facts(vault), snapshot());
    }

    /** What the phone of a caller is sealed for. */
    static String phoneContext(long id) {
        return "ticket:" + id;
    }

    private TicketFacts facts(Vault vault) {
        var phone = contactPhone == null ? null : vault.openOrPlain(contactPhone, phoneContext(id));
        var tariff = new Tariff(chargeMode, freeReason, callOutFee, labourPrice);
        return new TicketFacts(
                id,
                number,
                companyId,
                projectId,
                new Spot(houseId, publicAreaId, placeLabel, building, buildingId),
                new Requester(requesterId, channel, contactName, phone),
                subject(),
                new Terms(tariff, quoteRequired, warrantyDays, autoConfirmDays, payBy),
                sourceType == null || sourceId == null ? null : new SourceRef(sourceType, sourceId, 1),
                submittedAt);
    }

    private Subject subject() {
        return new Subject(
                categoryCode, categoryZh, categoryEn, kind, skill, title, description, priority, IdList.read(fileIds));
    }

    private TicketSnapshot snapshot() {
        return new TicketSnapshot(
                status,
                suspendedFrom,
                assigneeId == null || assigneeName == null ? null : new Assignee(assigneeId, assigneeName),
                placement(),
                round,
                appointmentFrom == null || appointmentTo == null
                        ? null
                        : new Appointment(appointmentFrom, appointmentTo),
                quoteAmount == null || quoteState == null ? null : new Quote(quoteAmount, quoteState),
                new Marks(assignedAt, acceptedAt, arrivedAt, completedAt, confirmBy, closedAt, ratedAt),
                new PromiseClock(clockSince == null ? submittedAt : clockSince, clockStopped, clockAnswered),
                mergedInto == null || mergedIntoNumber == null ? null : new Leading(mergedInto, mergedIntoNumber),
                version);
    }

    private Placement placement() {
        return new Placement(
                departmentId == null || departmentName == null
                        ? null
                        : new Placement.Department(departmentId, departmentName),
                vendorId == null || vendorName == null ? null : new Placement.KnownVendor(vendorId, vendorName),
                dueAt);
    }
}
