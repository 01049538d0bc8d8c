package io.banyan.ticket.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the pool, as the ranking sees it.
 *
 * @param departmentId only its members may do it
 */
public record Job(
        long ticketId,
        String number,
        long projectId,
        @Nullable String skill,
        boolean urgent,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo,
        @Nullable String building,
        @Nullable Long departmentId,
        @Nullable Instant dueAt) {}
