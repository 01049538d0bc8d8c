package io.banyan.ticket.intake;

import io.banyan.ticket.category.Priority;
import io.banyan.ticket.lifecycle.Appointment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to report 报修.
 *
 * @param placeId    a house or a public area
 * @param residentId desk only: the account of the caller, when he has one
 * @param ordered    service items chosen for a paid order
 * @param fields     values of the company's own fields, by their codes
 */
public record Report(
        String categoryCode,
        long placeId,
        String title,
        String description,
        @Nullable Priority priority,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Appointment appointment,
        List<Long> fileIds,
        List<Ordered> ordered,
        @Nullable Long residentId,
        Map<String, String> fields) {

    /** @param quantity positive, up to 3 decimals */
    public record Ordered(long itemId, BigDecimal quantity) {}
}
