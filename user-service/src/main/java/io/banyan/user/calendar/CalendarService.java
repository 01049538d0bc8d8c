package io.banyan.user.calendar;

import io.banyan.common.contract.user.WorkingTimeInternalApi.WorkingTime;
import io.banyan.common.contract.user.WorkingTimeInternalApi.WorkingWindow;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.organisation.Project;
import io.banyan.user.organisation.Projects;
import io.banyan.user.parameter.Parameter;
import io.banyan.user.parameter.ParameterService;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says on which days and at which times work is done, and lets a company change its days. */
@Service
public class CalendarService {

    private final PublicCalendar publicDays;
    private final OwnDays ownDays;
    private final ParameterService parameters;
    private final Projects projects;

    CalendarService(PublicCalendar publicDays, OwnDays ownDays, ParameterService parameters, Projects projects) {
        this.publicDays = publicDays;
        this.ownDays = ownDays;
        this.parameters = parameters;
        this.projects = projects;
    }

    /**
     * A company's year.
     *
     * @param published false while nobody knows its public holidays: only weekends and the company's own days count
     */
    public record CalendarYear(int year, boolean published, List<SpecialDay> days) {}

    public CalendarYear year(long companyId, int year) {
        var known = publicDays.of(year);
        var days = new TreeMap<LocalDate, SpecialDay>();
        known.forEach(day -> days.put(day.day(), day));
        ownDays.between(companyId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .forEach(day -> days.put(day.day(), day));
        return new CalendarYear(year, !known.isEmpty(), List.copyOf(days.values()));
    }

    @Transactional
    public CalendarYear put(long companyId, LocalDate day, boolean working, String name) {
        ownDays.put(companyId, day, working, name);
        return year(companyId, day.getYear());
    }

    /** From now on the public calendar holds again. */
    @Transactional
    public CalendarYear reset(long companyId, LocalDate day) {
        ownDays.remove(companyId, day);
        return year(companyId, day.getYear());
    }

    /** The working time of a project between two instants, and whether the public holidays of all its years are known. */
    public WorkingTime workingTime(long projectId, Instant from, Instant until) {
        var project = projects.find(projectId).orElseThrow(OrganisationProblem::projectNotFound);
        var zone = ZoneId.of(project.zone());
        var exceptions = new HashMap<LocalDate, Boolean>();
        var published = true;
        var last = LocalDate.ofInstant(until, zone).getYear();
        for (int year = LocalDate.ofInstant(from, zone).minusDays(1).getYear(); year <= last; year++) {
            var days = year(project.companyId(), year);
            published &= days.published();
            days.days().forEach(day -> exceptions.put(day.day(), day.working()));
        }
        var windows = hours(project, zone, exceptions).between(from, until).stream()
                .map(opening -> new WorkingWindow(opening.from(), opening.until()))
                .toList();
        return new WorkingTime(windows, published);
    }

    private OfficeHours hours(Project project, ZoneId zone, Map<LocalDate, Boolean> exceptions) {
        return new OfficeHours(
                zone,
                LocalTime.parse(value(Parameter.CALENDAR_OPENS, project)),
                LocalTime.parse(value(Parameter.CALENDAR_CLOSES, project)),
                weekend(value(Parameter.CALENDAR_WEEKEND, project)),
                exceptions);
    }

    private String value(Parameter parameter, Project project) {
        return parameters.value(parameter, project.companyId(), project.id());
    }

    private static Set<DayOfWeek> weekend(String value) {
        return switch (value) {
            case "SUN" -> EnumSet.of(DayOfWeek.SUNDAY);
            case "NONE" -> EnumSet.noneOf(DayOfWeek.class);
            default -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        };
    }
}
