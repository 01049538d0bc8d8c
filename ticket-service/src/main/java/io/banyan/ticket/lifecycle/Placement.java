package io.banyan.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a job lies besides the technician who has it.
 *
 * @param department only its members see and grab the job; null: everybody of the project
 * @param vendor     外部维修; the technician stands for it
 * @param dueAt      until when it shall be done
 */
public record Placement(
        @Nullable Department department,
        @Nullable KnownVendor vendor,
        @Nullable Instant dueAt) {

    public static final Placement NONE = new Placement(null, null, null);

    /** A department 部门 or team, by the name it had then. */
    public record Department(long id, String name) {}

    /** A company that does work for us, by the name it had then. */
    public record KnownVendor(long id, String name) {}

    /** Given back: it waits where it came from. */
    Placement inPool() {
        return department == null ? NONE : new Placement(department, null, dueAt);
    }

    /** In another round: who did it does it again, without the old due time. */
    Placement again() {
        return new Placement(null, vendor, null);
    }

    /** @param member department of whoever asks */
    boolean isOpenTo(@Nullable Long member) {
        return department == null || member != null && member == department.id();
    }

    @Nullable
    Long departmentId() {
        return department == null ? null : department.id();
    }

    @Nullable
    String vendorName() {
        return vendor == null ? null : vendor.name();
    }
}
