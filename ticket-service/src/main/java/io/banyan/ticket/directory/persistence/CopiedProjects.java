package io.banyan.ticket.directory.persistence;

import feign.FeignException;
import io.banyan.common.security.UserServiceClient;
import io.banyan.ticket.directory.Project;
import io.banyan.ticket.directory.Projects;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class CopiedProjects implements Projects {

    private final ProjectMapper mapper;
    private final UserServiceClient users;

    CopiedProjects(ProjectMapper mapper, UserServiceClient users) {
        this.mapper = mapper;
        this.users = users;
    }

    @Override
    public Optional<Project> known(long projectId) {
        return Optional.ofNullable(mapper.byId(projectId));
    }

    @Override
    public Optional<Project> learn(long projectId) {
        return known(projectId).or(() -> ask(projectId));
    }

    private Optional<Project> ask(long projectId) {
        try {
            var facts = users.project(projectId);
            var project = new Project(facts.id(), facts.companyId(), facts.code(), facts.name(), facts.zone());
            // Whoever was faster wrote the same.
            var _ = mapper.insert(project);
            return Optional.of(project);
        } catch (FeignException.NotFound _) {
            return Optional.empty();
        }
    }
}
