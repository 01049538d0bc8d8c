package io.banyan.patrol.inspection;

import io.banyan.patrol.standard.CheckItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of inspections.
 *
 * @param ticketId the ticket opened for it; absent until ticket-service tells
 */
public record InspectionLine(
        long id,
        long projectId,
        long equipmentId,
        String equipmentName,
        Instant performedAt,
        String performedByName,
        boolean abnormal,
        CheckItem.@Nullable Severity severity,
        String description,
        @Nullable Long ticketId,
        @Nullable String ticketNumber) {}
