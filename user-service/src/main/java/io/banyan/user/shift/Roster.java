package io.banyan.user.shift;

import io.banyan.user.shift.Shifts.Duty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Who has which shifts on some days.
 *
 * @param version told by what stands there: a roster has no row of its own, and who changes other days disturbs nobody
 */
public record Roster(List<Duty> items, long version) {

    /** Browsers count exactly with 48 bits. */
    static Roster of(List<Duty> items) {
        var digest = UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8));
        return new Roster(items, digest.getMostSignificantBits() >>> 16);
    }
}
