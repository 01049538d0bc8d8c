package io.banyan.ticket.board.persistence;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.ticket.board.StatisticsQueries;
import io.banyan.ticket.board.TicketStatistics;
import io.banyan.ticket.board.TicketStatistics.Bucket;
import io.banyan.ticket.board.TicketStatistics.ResponseTimes;
import io.banyan.ticket.board.TicketStatistics.Satisfaction;
import io.banyan.ticket.board.TicketStatistics.Span;
import io.banyan.ticket.board.TicketStatistics.Stars;
import io.banyan.ticket.board.persistence.StatisticsMapper.Scope;
import io.banyan.ticket.directory.Project;
import io.banyan.ticket.directory.Projects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStatistics implements StatisticsQueries {

    private static final int LONGEST_DAYS = 366;
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final List<@Nullable Integer> BOUNDS = Arrays.asList(15, 30, 60, 120, 240, 480, 1440, null);

    private final StatisticsMapper mapper;
    private final Projects projects;
    private final Clock clock;

    MyBatisStatistics(StatisticsMapper mapper, Projects projects, Clock clock) {
        this.mapper = mapper;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public TicketStatistics statistics(Caller caller, Span span) {
        if (span.to().isBefore(span.from()) || ChronoUnit.DAYS.between(span.from(), span.to()) >= LONGEST_DAYS) {
            throw RequestProblem.parameter("to", "range", "From one day to a year, the later day last");
        }
        var wanted = caller.allProjectIds().stream()
                .filter(id -> span.projectId() == null || span.projectId().equals(id))
                .sorted()
                .toList();
        var zone = zone(wanted);
        var from = span.from().atStartOfDay(zone).toInstant();
        var to = span.to().plusDays(1).atStartOfDay(zone).toInstant();
        var offset = zone.getRules().getOffset(from).getTotalSeconds() / 60;
        return wanted.isEmpty() ? nothing(from, to) : counted(new Scope(caller.companyId(), wanted, from, to, offset));
    }

    private TicketStatistics counted(Scope scope) {
        return new TicketStatistics(
                scope.from(),
                scope.to(),
                mapper.standing(scope),
                mapper.late(scope, clock.instant()),
                mapper.volume(scope),
                response(scope),
                satisfaction(scope));
    }

    private ZoneId zone(List<Long> wanted) {
        return wanted.stream()
                .map(projects::known)
                .flatMap(Optional::stream)
                .map(Project::zone)
                .findFirst()
                .map(ZoneId::of)
                .orElse(HOME);
    }

    private ResponseTimes response(Scope scope) {
        var answers = mapper.answers(scope);
        var found = mapper.spread(scope);
        var spread = BOUNDS.stream()
                .map(bound -> new Bucket(
                        bound,
                        found.stream()
                                .filter(one -> Objects.equals(one.upToMinutes(), bound))
                                .mapToLong(StatisticsMapper.Upto::count)
                                .sum()))
                .toList();
        return new ResponseTimes(answers.reported(), answers.answered(), answers.promised(), answers.inTime(), spread);
    }

    private Satisfaction satisfaction(Scope scope) {
        var means = mapper.means(scope);
        return new Satisfaction(
                means.rated(), means.speed(), means.result(), means.attitude(), allStars(mapper.stars(scope)));
    }

    private static List<Stars> allStars(List<Stars> found) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> new Stars(
                        stars,
                        found.stream()
                                .filter(one -> one.stars() == stars)
                                .mapToLong(Stars::count)
                                .sum()))
                .toList();
    }

    private static TicketStatistics nothing(Instant from, Instant to) {
        var none = BOUNDS.stream().map(bound -> new Bucket(bound, 0)).toList();
        return new TicketStatistics(
                from,
                to,
                List.of(),
                0,
                List.of(),
                new ResponseTimes(0, 0, 0, 0, none),
                new Satisfaction(0, null, null, null, allStars(List.of())));
    }
}
