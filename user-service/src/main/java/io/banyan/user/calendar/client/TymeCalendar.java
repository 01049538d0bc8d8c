package io.banyan.user.calendar.client;

import com.tyme.holiday.LegalHoliday;
import io.banyan.user.calendar.PublicCalendar;
import io.banyan.user.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The public calendar as tyme4j knows it: with every version of the library one year more. */
@Component
class TymeCalendar implements PublicCalendar {

    private final ConcurrentHashMap<Integer, List<SpecialDay>> years = new ConcurrentHashMap<>();

    @Override
    public List<SpecialDay> of(int year) {
        return years.computeIfAbsent(year, TymeCalendar::read);
    }

    private static List<SpecialDay> read(int year) {
        var found = new ArrayList<SpecialDay>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            var holiday = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
            if (holiday != null) {
                found.add(new SpecialDay(day, holiday.isWork(), holiday.getName(), false));
            }
        }
        return List.copyOf(found);
    }
}
