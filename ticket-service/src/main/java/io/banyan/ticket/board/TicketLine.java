package io.banyan.ticket.board;

import io.banyan.ticket.category.CategoryKind;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.lifecycle.TicketStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a list.
 *
 * @param owed sum of its bills that are not void, less what was refunded, yuan
 * @param paid of that, yuan
 * @param clockSince what the promised times are counted from: the beginning of its round, later by the time for which it stood still
 * @param clockAnswered when somebody first accepted it in its round, whoever has it now: the response time ended then
 * @param fields what the company's own fields hold, by their codes, for staff
 */
public record TicketLine(
        long id,
        String number,
        long projectId,
        TicketStatus status,
        String title,
        String categoryCode,
        String categoryZh,
        String categoryEn,
        CategoryKind kind,
        Priority priority,
        @Nullable Long houseId,
        String placeLabel,
        @Nullable Long assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo,
        Instant createdAt,
        Instant clockSince,
        @Nullable Instant clockAnswered,
        int round,
        @Nullable String departmentName,
        @Nullable String vendorName,
        @Nullable Instant dueAt,
        BigDecimal owed,
        BigDecimal paid,
        Map<String, String> fields,
        int version) {}
