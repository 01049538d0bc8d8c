package io.banyan.ticket.assignment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @see TargetRequest */
record TransferRequest(
        @Nullable Long assigneeId,
        @Nullable Long departmentId,
        @Nullable Long vendorId,
        @Nullable Instant dueAt,
        @NotBlank @Size(max = 500) String reason) {

    TargetRequest to() {
        return new TargetRequest(assigneeId, departmentId, vendorId, dueAt);
    }
}
