package io.banyan.user.verification;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.AssetProblem;
import io.banyan.user.asset.HouseQueryService;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.verification.Applications.Decision;
import io.banyan.user.verification.Applications.Filter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff decide applications of their projects. */
@Service
public class ReviewService {

    private final Applications applications;
    private final HouseQueryService houses;
    private final GrantService grants;
    private final FileClaimService files;
    private final Clock clock;

    ReviewService(
            Applications applications,
            HouseQueryService houses,
            GrantService grants,
            FileClaimService files,
            Clock clock) {
        this.applications = applications;
        this.houses = houses;
        this.grants = grants;
        this.files = files;
        this.clock = clock;
    }

    public Page<Application> page(Caller caller, Application.@Nullable Status status, PageRequest page) {
        if (caller.projectIds().isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        var filter = new Filter(caller.companyId(), caller.projectIds(), status);
        return Page.of(applications.page(filter, page), page, applications.count(filter));
    }

    /** An application of a project the caller sees. */
    public Application get(Caller caller, long id) {
        return applications
                .find(id)
                .filter(found -> caller.seesProject(found.companyId(), found.projectId()))
                .orElseThrow(VerificationProblem::notFound);
    }

    /** The documents, with fresh links. */
    public List<FileFacts> documents(Application application) {
        return Scope.across("the applicant who sent them may belong to another company")
                .call(() -> files.facts(application.fileIds()));
    }

    /** Ties the applicant to a house of the project; he has it at once. */
    @Transactional
    public Application approve(Caller caller, long id, long houseId, @Nullable LocalDate validTo) {
        var application = get(caller, id);
        var house = houses.getAsStaff(caller, houseId);
        if (house.projectId() != application.projectId()) {
            throw AssetProblem.houseNotFound();
        }
        decide(id, new Decision(Application.Status.APPROVED, houseId, null, caller.personId(), clock.instant()));
        grants.grant(application, houseId, validTo, caller.personId());
        return get(caller, id);
    }

    @Transactional
    public Application reject(Caller caller, long id, String reason) {
        get(caller, id);
        decide(id, new Decision(Application.Status.REJECTED, null, reason, caller.personId(), clock.instant()));
        return get(caller, id);
    }

    private void decide(long id, Decision decision) {
        if (applications.decide(id, decision) == 0) {
            throw VerificationProblem.decided();
        }
    }
}
