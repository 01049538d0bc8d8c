package io.banyan.ticket.assignment.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.ticket.assignment.Target;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request names: a department, a vendor together with the {@code assigneeId} of who stands for it, or just a person.
 *
 * @param dueAt demanded for a vendor
 */
record TargetRequest(
        @Nullable Long assigneeId,
        @Nullable Long departmentId,
        @Nullable Long vendorId,
        @Nullable Instant dueAt) {

    Target target() {
        if (departmentId != null) {
            if (Stream.of(assigneeId, vendorId).anyMatch(Objects::nonNull)) {
                throw RequestProblem.field(
                        "/departmentId", "alone", "A department's pool is nobody's: name nothing else");
            }
            return new Target.Department(departmentId, dueAt);
        }
        var staffId = required("/assigneeId", assigneeId);
        return vendorId == null
                ? new Target.Staff(staffId, dueAt)
                : new Target.Vendor(vendorId, staffId, required("/dueAt", dueAt));
    }

    private static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw RequestProblem.field(pointer, "required", "This is missing");
        }
        return value;
    }
}
