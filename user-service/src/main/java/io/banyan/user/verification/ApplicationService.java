package io.banyan.user.verification;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.file.FileProblem;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.organisation.Projects;
import io.banyan.user.ownership.Relation;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications of residents. */
@Service
public class ApplicationService {

    private static final int MOST_OPEN = 3;

    private final Applications applications;
    private final Projects projects;
    private final FileClaimService files;
    private final Ids ids;
    private final Clock clock;

    ApplicationService(Applications applications, Projects projects, FileClaimService files, Ids ids, Clock clock) {
        this.applications = applications;
        this.projects = projects;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param fileIds uploads of the applicant: certificate, lease, identity */
    public record Wish(long projectId, String name, String houseLabel, Relation relation, List<Long> fileIds) {}

    /** The project's address comes from a code in its lobby or a link; whether the house exists is not told. */
    @Transactional
    public Application submit(Caller caller, Wish wish) {
        var project = projects.find(wish.projectId()).orElseThrow(OrganisationProblem::projectNotFound);
        if (applications.lockOpen(caller.personId()) >= MOST_OPEN) {
            throw VerificationProblem.tooMany(MOST_OPEN);
        }
        var application = new Application(
                ids.next(),
                project.companyId(),
                project.id(),
                caller.personId(),
                wish.name(),
                wish.houseLabel(),
                wish.relation(),
                wish.fileIds().stream().distinct().toList(),
                Application.Status.SUBMITTED,
                null,
                null,
                null,
                null,
                clock.instant());
        claim(caller, application);
        applications.add(application);
        return application;
    }

    private void claim(Caller caller, Application application) {
        try {
            files.claim(new FileClaim(application.fileIds(), "VERIFICATION", application.id(), caller.personId()));
        } catch (FileProblem _) {
            throw VerificationProblem.documentUnknown();
        }
    }

    public List<Application> own(Caller caller) {
        return applications.ofAccount(caller.personId());
    }
}
