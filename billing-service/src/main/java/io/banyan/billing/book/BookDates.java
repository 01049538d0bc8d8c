package io.banyan.billing.book;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time of the books.
 *
 * @param zone where a business day begins and ends
 */
public record BookDates(Clock clock, ZoneId zone) {

    /** To the millisecond, so that it is the same after a trip through the database. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return on(now());
    }

    /** The business day of that moment. */
    public LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** It was on the business day that it is now. */
    public boolean isToday(Instant moment) {
        return on(moment).equals(today());
    }
}
