package io.banyan.ticket.dispatch;

import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.crew.CrewService;
import io.banyan.ticket.directory.Projects;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The technicians of a project and what they have to do on its business day. */
@Service
class Crews {

    private final CrewService crew;
    private final Projects projects;
    private final DispatchQueries queries;
    private final Clock clock;

    Crews(CrewService crew, Projects projects, DispatchQueries queries, Clock clock) {
        this.crew = crew;
        this.projects = projects;
        this.queries = queries;
        this.clock = clock;
    }

    List<CrewMember> of(long projectId) {
        return crew.ofProject(projectId);
    }

    Map<Long, Workload> workloads(long projectId) {
        var project = projects.learn(projectId).orElseThrow(() -> DispatchProblem.projectNotFound(projectId));
        var zone = ZoneId.of(project.zone());
        var day = project.dayOf(clock.instant());
        return queries.workloads(
                project.companyId(),
                projectId,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
