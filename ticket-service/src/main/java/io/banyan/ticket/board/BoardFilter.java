package io.banyan.ticket.board;

import io.banyan.ticket.category.Priority;
import io.banyan.ticket.lifecycle.TicketStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tickets is narrowed to.
 *
 * @param mine        a resident's own, a technician's own
 * @param createdFrom inclusive
 * @param createdTo   exclusive
 * @param q           part of number, title, place or contact name, or a whole phone number
 * @param late        true: beyond the time that its category allows, to be taken or to be done
 * @param field       each {@code code:value}, a part of the value of a searchable field of the company's own
 * @param sort        one of {@link Order}'s names, with {@code ,desc} or {@code ,asc}
 */
public record BoardFilter(
        @Nullable List<TicketStatus> status,
        @Nullable String categoryCode,
        @Nullable Long projectId,
        @Nullable Long houseId,
        @Nullable Long assigneeId,
        @Nullable Long departmentId,
        @Nullable Long vendorId,
        @Nullable Boolean mine,
        @Nullable Priority priority,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable String q,
        @Nullable Boolean late,
        @Nullable List<String> field,
        @Nullable String sort) {}
