package io.banyan.user.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a project's office works.
 *
 * @param closes     on the next day when it is not after {@code opens}
 * @param exceptions days that differ from their day of the week
 */
record OfficeHours(
        ZoneId zone, LocalTime opens, LocalTime closes, Set<DayOfWeek> weekend, Map<LocalDate, Boolean> exceptions) {

    /** A time in which it works: from, until but not at the end. */
    record Opening(Instant from, Instant until) {}

    private boolean worksOn(LocalDate day) {
        return exceptions.getOrDefault(day, !weekend.contains(day.getDayOfWeek()));
    }

    /** The parts of its working time that lie between two instants. */
    List<Opening> between(Instant from, Instant until) {
        var found = new ArrayList<Opening>();
        var last = LocalDate.ofInstant(until, zone);
        for (var day = LocalDate.ofInstant(from, zone).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (worksOn(day)) {
                var closing = closes.isAfter(opens) ? day : day.plusDays(1);
                var begin = later(from, day.atTime(opens).atZone(zone).toInstant());
                var end = earlier(until, closing.atTime(closes).atZone(zone).toInstant());
                if (begin.isBefore(end)) {
                    found.add(new Opening(begin, end));
                }
            }
        }
        return found;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
