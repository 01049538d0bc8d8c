package io.banyan.ticket.board;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.ticket.category.CategoryKind;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.field.TicketField;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Placement;
import io.banyan.ticket.lifecycle.Quote;
import io.banyan.ticket.lifecycle.TicketFacts.Channel;
import io.banyan.ticket.lifecycle.TicketStatus;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.merging.Alike.FoldedTicket;
import io.banyan.ticket.merging.Alike.LeadingTicket;
import io.banyan.ticket.merging.Alike.TicketHint;
import io.banyan.ticket.payment.Bills.TicketBill;
import io.banyan.ticket.pricing.Tariff.FreeReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole picture of a ticket for one reader.
 *
 * @param fields what the company's own fields hold, in the order of forms; of those that the reader may see
 */
public record TicketDetail(
        long id,
        String number,
        TicketStatus status,
        int round,
        int version,
        List<String> availableActions,
        TicketSubject what,
        TicketPlace where,
        TicketRequester requester,
        @Nullable Technician assignee,
        TicketPlacement placement,
        @Nullable TicketSlot appointment,
        List<SlotChange> appointments,
        TicketTimes times,
        TicketFees fees,
        List<Requisition> materials,
        List<TicketBill> bills,
        @Nullable TicketOpinion rating,
        @Nullable TicketSource source,
        TicketFamily family,
        List<TicketField> fields,
        List<FileFacts> files,
        List<TicketEntry> timeline) {

    /** What it is about. */
    public record TicketSubject(
            String title,
            String description,
            TicketCategory category,
            Priority priority,
            @Nullable String skill,
            List<Long> fileIds) {}

    public record TicketCategory(String code, String nameZh, String nameEn, CategoryKind kind) {}

    public record TicketPlace(
            long projectId,
            @Nullable Long houseId,
            @Nullable Long publicAreaId,
            String label,
            @Nullable String building) {}

    /** @param phone whole for the requester himself, for whoever does the job and for the desk; masked for all others */
    public record TicketRequester(
            @Nullable Long personId,
            Channel channel,
            String name,
            @Nullable String phone) {}

    /**
     * Who comes.
     *
     * @param masked name and phone are hidden from the resident until the job is accepted
     * @param phone  null as well when user-service cannot be asked
     */
    public record Technician(
            long staffId, String name, @Nullable String phone, boolean masked) {}

    /**
     * Where the job lies besides that.
     *
     * @param department whose pool it waits in, for staff
     * @param vendor     the company that does it 外部维修
     */
    public record TicketPlacement(
            Placement.@Nullable Department department,
            Placement.@Nullable KnownVendor vendor,
            @Nullable Instant dueAt) {}

    /**
     * Duplicates 重复工单.
     *
     * @param mergedInto         how the ticket goes that this one was folded into
     * @param merged             those that were folded into this one, for staff
     * @param possibleDuplicates for who dispatches
     */
    public record TicketFamily(
            @Nullable LeadingTicket mergedInto, List<FoldedTicket> merged, List<TicketHint> possibleDuplicates) {}

    public record TicketSlot(Instant from, Instant to) {}

    /** @param agreedBy who agreed on the other side */
    public record SlotChange(
            Instant from,
            Instant to,
            String setBy,
            String agreedBy,
            @Nullable String reason,
            Instant at) {}

    /**
     * @param clockSince    what the promised times are counted from: the beginning of its round, later by the time for which it stood still
     * @param clockAnswered when somebody first accepted it in its round, whoever has it now: the response time ended then
     */
    public record TicketTimes(
            Instant createdAt,
            Instant clockSince,
            @Nullable Instant clockAnswered,
            @Nullable Instant payBy,
            @Nullable Instant assignedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant completedAt,
            @Nullable Instant confirmBy,
            @Nullable Instant closedAt) {}

    /**
     * What it costs, and why.
     *
     * @param lines of the completion, else of the order, else of the quote, else none yet
     * @param gross sum of the lines
     * @param total what the resident owes for them; 0.00 when it is free
     * @param owed  sum of its bills that are not void, less what was refunded
     * @param paid  of that
     */
    public record TicketFees(
            ChargeMode chargeMode,
            @Nullable FreeReason freeReason,
            @Nullable TicketQuote quote,
            List<ChargeLine> lines,
            BigDecimal gross,
            BigDecimal total,
            BigDecimal owed,
            BigDecimal paid) {}

    public record TicketQuote(BigDecimal amount, Quote.State state) {}

    public record TicketOpinion(
            int speed, int result, int attitude, @Nullable String words, Instant at) {}

    public record TicketSource(String type, long id) {}

    /** @param what an action, or SUBMITTED, BILL_ISSUED, BILL_PAID, MATERIALS_ISSUED and the like */
    public record TicketEntry(
            Instant at,
            String what,
            long actorId,
            String actorName,
            Actor.Kind actorKind,
            @Nullable TicketStatus from,
            @Nullable TicketStatus to,
            @Nullable String note,
            List<Long> fileIds,
            boolean internal) {}
}
