package io.banyan.ticket.assignment.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @see TargetRequest */
record AssignRequest(
        @Nullable Long assigneeId,
        @Nullable Long departmentId,
        @Nullable Long vendorId,
        @Nullable Instant dueAt,
        @Size(max = 500) @Nullable String note) {

    TargetRequest to() {
        return new TargetRequest(assigneeId, departmentId, vendorId, dueAt);
    }
}
