package io.banyan.user.calendar.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.user.calendar.CalendarService;
import io.banyan.user.calendar.CalendarService.CalendarYear;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private static final String MANAGE = "hasAuthority('user:organisation:manage')";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarService calendar;

    CalendarController(CalendarService calendar) {
        this.calendar = calendar;
    }

    record DayRequest(
            @NotNull Boolean working,
            @NotBlank @Size(max = 40) String name) {}

    /** The days of a year that differ from their day of the week. */
    @GetMapping
    @PreAuthorize("hasAuthority('staff')")
    CalendarYear year(Caller caller, @RequestParam int year) {
        requireKnown(year, "year");
        return calendar.year(caller.companyId(), year);
    }

    @PutMapping("/days/{day}")
    @PreAuthorize(MANAGE)
    CalendarYear put(Caller caller, @PathVariable LocalDate day, @Valid @RequestBody DayRequest request) {
        requireKnown(day.getYear(), "day");
        return calendar.put(
                caller.companyId(), day, request.working(), request.name().strip());
    }

    /** From now on the public calendar holds again. */
    @DeleteMapping("/days/{day}")
    @PreAuthorize(MANAGE)
    CalendarYear reset(Caller caller, @PathVariable LocalDate day) {
        requireKnown(day.getYear(), "day");
        return calendar.reset(caller.companyId(), day);
    }

    private static void requireKnown(int year, String parameter) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw RequestProblem.parameter(parameter, "range", "A year between 2000 and 2100");
        }
    }
}
