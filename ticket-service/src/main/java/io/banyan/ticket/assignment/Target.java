package io.banyan.ticket.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom a caller wants to give a job to, by ids. */
public sealed interface Target {

    /** One of the crew. */
    record Staff(long staffId, @Nullable Instant dueAt) implements Target {}

    /** A department's pool. */
    record Department(long departmentId, @Nullable Instant dueAt) implements Target {}

    /** A company from outside, and who stands for it. */
    record Vendor(long vendorId, long standInId, Instant dueAt) implements Target {}
}
