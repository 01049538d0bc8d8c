package io.banyan.user.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.user.calendar.OfficeHours.Opening;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void workOnWeekdaysOnly() {
        // 2026-11-27 is a Friday.
        assertThat(hours("09:00", "18:00", Map.of()).between(at("2026-11-27T00:00"), at("2026-11-30T10:00")))
                .containsExactly(
                        new Opening(at("2026-11-27T09:00"), at("2026-11-27T18:00")),
                        new Opening(at("2026-11-30T09:00"), at("2026-11-30T10:00")));
    }

    @Test
    void restOnAHolidayAndWorkOnTheWeekendThatMakesUpForIt() {
        var exceptions = Map.of(LocalDate.parse("2026-11-27"), false, LocalDate.parse("2026-11-28"), true);
        assertThat(hours("09:00", "18:00", exceptions).between(at("2026-11-27T00:00"), at("2026-11-29T23:00")))
                .containsExactly(new Opening(at("2026-11-28T09:00"), at("2026-11-28T18:00")));
    }

    @Test
    void reachIntoTheNextDayWhenTheyCloseAfterMidnight() {
        assertThat(hours("22:00", "06:00", Map.of()).between(at("2026-11-28T01:00"), at("2026-11-28T23:00")))
                .containsExactly(new Opening(at("2026-11-28T01:00"), at("2026-11-28T06:00")));
    }

    @Test
    void endAtTheInstantTheyClose() {
        assertThat(hours("09:00", "18:00", Map.of()).between(at("2026-11-27T18:00"), at("2026-11-28T18:00")))
                .isEmpty();
    }

    private static OfficeHours hours(String opens, String closes, Map<LocalDate, Boolean> exceptions) {
        return new OfficeHours(SHANGHAI, LocalTime.parse(opens), LocalTime.parse(closes), WEEKEND, exceptions);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
