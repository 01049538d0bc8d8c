package io.banyan.common.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;

/** Days and moments that the database can keep (years 1000 to 9999), with room for the day after. */
public final class StorableTime {

    private static final LocalDate FIRST = Year.of(1000).atDay(1);
    private static final LocalDate LAST = Year.of(9998).atDay(365);

    private StorableTime() {}

    /** @throws DateTimeException when it is of another year */
    public static LocalDate day(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException("Of the years 1000 to 9998: " + day);
        }
        return day;
    }

    /** @throws DateTimeException when it is of another year */
    public static Instant moment(Instant at) {
        var first = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
        var last = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);
        if (at.isBefore(first) || at.isAfter(last)) {
            throw new DateTimeException("Of the years 1000 to 9998: " + at);
        }
        return at;
    }
}
