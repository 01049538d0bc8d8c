package io.banyan.user.organisation;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes projects, within the caller's company and data scope. */
@Service
public class ProjectService {

    private final Projects projects;
    private final Regions regions;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    ProjectService(Projects projects, Regions regions, Ids ids, Clock clock, ApplicationEventPublisher publisher) {
        this.projects = projects;
        this.regions = regions;
        this.ids = ids;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** What may be said of a project by those who run it. */
    public record Facts(
            String code,
            String name,
            String zone,
            @Nullable String address,
            @Nullable Long regionId) {}

    @Transactional
    public Project open(Caller caller, Facts facts) {
        if (caller.companyId() == 0) {
            throw OrganisationProblem.noCompany();
        }
        requireRegion(caller, facts.regionId());
        var project = project(ids.next(), caller.companyId(), facts, 0);
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
        requireRegion(caller, facts.regionId());
        var next = project(id, present.companyId(), facts, present.version());
        try {
            Changed.one(projects.revise(next), "Project " + id);
        } catch (DuplicateKeyException _) {
            throw OrganisationProblem.projectCodeTaken();
        }
        if (!Objects.equals(present.regionId(), next.regionId())) {
            publisher.publishEvent(new ScopeMoved(caller.companyId()));
        }
        return get(caller, id);
    }

    public Page<Project> page(Caller caller, @Nullable String q, PageRequest page) {
        var visible = caller.projectIds();
        return visible.isEmpty()
                ? new Page<>(java.util.List.of(), page.page(), page.size(), 0)
                : Page.of(projects.page(visible, q, page), page, projects.count(visible, q));
    }

    /** The region is locked with its tree, so that it is not removed meanwhile. */
    private void requireRegion(Caller caller, @Nullable Long regionId) {
        if (regionId != null) {
            regions.lockTree(caller.companyId());
            var _ = regions.find(regionId)
                    .filter(region -> region.companyId() == caller.companyId())
                    .orElseThrow(() -> OrganisationProblem.unknownRegion("/regionId"));
        }
    }

    private static Project project(long id, long companyId, Facts facts, long version) {
        return new Project(
                id, companyId, facts.code(), facts.name(), facts.zone(), facts.address(), facts.regionId(), version);
    }
}
