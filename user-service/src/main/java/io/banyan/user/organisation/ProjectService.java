package io.banyan.user.organisation;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes projects, within the caller's company and data scope. */
@Service
public class ProjectService {

    private final Projects projects;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    ProjectService(Projects projects, Ids ids, Clock clock, ApplicationEventPublisher publisher) {
        this.projects = projects;
        this.ids = ids;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** What may be said of a project by those who run it. */
    public record Facts(
            String code, String name, String zone, @Nullable String address) {}

    @Transactional
    public Project open(Caller caller, Facts facts) {
        if (caller.companyId() == 0) {
            throw OrganisationProblem.noCompany();
        }
        var project = new Project(
                ids.next(), caller.companyId(), facts.code(), facts.name(), facts.zone(), facts.address(), 0);
        try {
            projects.add(project, clock.instant());
        } catch (DuplicateKeyException _) {
            throw OrganisationProblem.projectCodeTaken();
        }
        publisher.publishEvent(new ProjectOpened(caller.companyId(), project.id(), caller.personId()));
        return project;
    }

    /** A project in the caller's data scope. */
    public Project get(Caller caller, long id) {
        return projects.find(id)
                .filter(project -> caller.seesProject(project.companyId(), id))
                .orElseThrow(OrganisationProblem::projectNotFound);
    }

    @Transactional
    public Project revise(Caller caller, long id, @Nullable String ifMatch, Facts facts) {
        var present = get(caller, id);
        Versions.require(ifMatch, present.version());
        var next = new Project(
                id, present.companyId(), facts.code(), facts.name(), facts.zone(), facts.address(), present.version());
        try {
            Changed.one(projects.revise(next), "Project " + id);
        } catch (DuplicateKeyException _) {
            throw OrganisationProblem.projectCodeTaken();
        }
        return get(caller, id);
    }

    public Page<Project> page(Caller caller, @Nullable String q, PageRequest page) {
        var visible = caller.projectIds();
        return visible.isEmpty()
                ? new Page<>(java.util.List.of(), page.page(), page.size(), 0)
                : Page.of(projects.page(visible, q, page), page, projects.count(visible, q));
    }
}
