package io.banyan.ticket.intake.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.intake.Report;
import io.banyan.ticket.lifecycle.Appointment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report; exactly one of house and public area is named.
 *
 * @param priority   the category's when left out
 * @param residentId desk only: account of the caller
 * @param fields     values of the company's own fields, by their codes, as text; some of several choices separated by commas
 */
record SubmitTicketRequest(
        @NotBlank @Size(max = 40) String categoryCode,
        @Nullable Long houseId,
        @Nullable Long publicAreaId,
        @NotBlank @Size(max = 100) String title,
        @Size(max = 2000) @Nullable String description,
        @Nullable Priority priority,
        @Size(min = 1, max = 60) @Nullable String contactName,

        @Pattern(regexp = "\\+?[0-9][0-9 -]{4,20}") @Nullable
        String contactPhone,

        @Valid @Nullable RequestedSlot appointment,
        @Size(max = 9) @Nullable List<Long> fileIds,
        @Size(max = 20) @Nullable List<@Valid OrderedItem> serviceItems,
        @Nullable Long residentId,
        @Size(max = 100) @Nullable Map<@Size(max = 40) String, @NotNull @Size(max = 2100) String> fields) {

    record RequestedSlot(@NotNull Instant from, @NotNull Instant to) {}

    record OrderedItem(
            @NotNull Long itemId,

            @NotNull @Positive @Digits(integer = 6, fraction = 3)
            BigDecimal quantity) {}

    Report report() {
        return new Report(
                categoryCode,
                place(),
                title,
                Objects.requireNonNullElse(description, ""),
                priority,
                contactName,
                contactPhone,
                appointment == null ? null : new Appointment(appointment.from(), appointment.to()),
                fileIds == null ? List.of() : fileIds.stream().distinct().toList(),
                serviceItems == null
                        ? List.of()
                        : serviceItems.stream()
                                .map(item -> new Report.Ordered(item.itemId(), item.quantity()))
                                .toList(),
                residentId,
                fields == null ? Map.of() : fields);
    }

    private long place() {
        if ((houseId == null) == (publicAreaId == null)) {
            throw RequestProblem.field("/houseId", "one-place", "Name either houseId or publicAreaId");
        }
        return Objects.requireNonNull(houseId == null ? publicAreaId : houseId);
    }
}
