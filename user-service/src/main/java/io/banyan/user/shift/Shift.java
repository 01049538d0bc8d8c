package io.banyan.user.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A shift of a project.
 *
 * @param endsAt on the next day when it is not after {@code beginsAt}
 */
public record Shift(long id, long companyId, long projectId, String name, LocalTime beginsAt, LocalTime endsAt) {

    /** Whether the shift that begins on this day is running. */
    boolean runsAt(Instant at, LocalDate day, ZoneId zone) {
        var last = endsAt.isAfter(beginsAt) ? day : day.plusDays(1);
        return !at.isBefore(day.atTime(beginsAt).atZone(zone).toInstant())
                && at.isBefore(last.atTime(endsAt).atZone(zone).toInstant());
    }
}
