package io.banyan.ticket.crew;

import io.banyan.common.contract.user.UserInternalApi;
import io.banyan.common.security.UserServiceClient;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who works in a project: from the copy, and from user-service the first time or when somebody is missing. Not inside a transaction. */
@Service
public class CrewService {

    private final Crew crew;
    private final UserInternalApi users;

    CrewService(Crew crew, UserServiceClient users) {
        this.crew = crew;
        this.users = users;
    }

    /** Active members of a project. */
    public List<CrewMember> ofProject(long projectId) {
        if (!crew.isLoaded(projectId)) {
            load(projectId);
        }
        return crew.ofProject(projectId);
    }

    /** The member if he works in that project now. */
    public Optional<CrewMember> memberOf(long projectId, long staffId) {
        var known = crew.find(staffId).filter(member -> member.worksIn(projectId));
        if (known.isEmpty()) {
            load(projectId);
            return crew.find(staffId).filter(member -> member.worksIn(projectId));
        }
        return known;
    }

    private void load(long projectId) {
        crew.load(
                projectId,
                users.staffOf(projectId).stream()
                        .map(member -> new CrewMember(
                                member.staffId(),
                                member.companyId(),
                                member.displayName(),
                                member.skills(),
                                member.projectIds(),
                                member.active(),
                                member.departmentId()))
                        .toList());
    }
}
