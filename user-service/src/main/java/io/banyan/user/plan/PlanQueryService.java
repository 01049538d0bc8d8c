package io.banyan.user.plan;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.security.Caller;
import io.banyan.user.asset.AssetProblem;
import io.banyan.user.asset.AssetScopeService;
import io.banyan.user.asset.Assets;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.plan.Plans.MarkedPlace;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows plans to who sees the project, or the building they are of. */
@Service
public class PlanQueryService {

    private final Plans plans;
    private final Assets assets;
    private final AssetScopeService scopes;
    private final FileClaimService files;

    PlanQueryService(Plans plans, Assets assets, AssetScopeService scopes, FileClaimService files) {
        this.plans = plans;
        this.assets = assets;
        this.scopes = scopes;
        this.files = files;
    }

    /** @param picture with a short-lived link */
    public record PlanLine(long id, String name, @Nullable Long buildingId, FileFacts picture) {}

    /** @param picture with a short-lived link */
    public record PlanView(
            long id,
            long projectId,
            String name,
            @Nullable Long buildingId,
            FileFacts picture,
            List<MarkedPlace> places,
            long version) {}

    public List<PlanLine> list(Caller caller, long projectId) {
        var scope = scopes.of(caller, projectId);
        var seen = plans.ofProject(projectId).stream()
                .filter(plan -> scope.sees(plan.companyId(), projectId, plan.buildingId()))
                .toList();
        var pictures = files.facts(seen.stream().map(Plan::fileId).toList()).stream()
                .collect(Collectors.toMap(FileFacts::id, file -> file));
        return seen.stream()
                .flatMap(plan -> Stream.ofNullable(pictures.get(plan.fileId()))
                        .map(picture -> new PlanLine(plan.id(), plan.name(), plan.buildingId(), picture)))
                .toList();
    }

    public PlanView get(Caller caller, long id) {
        var plan = visible(caller, id);
        return new PlanView(
                id,
                plan.projectId(),
                plan.name(),
                plan.buildingId(),
                files.facts(List.of(plan.fileId())).getFirst(),
                plans.places(id),
                plan.version());
    }

    Plan visible(Caller caller, long id) {
        return plans.find(id)
                .filter(plan -> scopes.of(caller).sees(plan.companyId(), plan.projectId(), plan.buildingId()))
                .orElseThrow(PlanProblem::notFound);
    }

    /** Refuses a project, or a building of it, that the caller does not see. */
    void requireSeen(Caller caller, long projectId, @Nullable Long buildingId) {
        if (!scopes.of(caller, projectId).sees(caller.companyId(), projectId, buildingId)) {
            throw OrganisationProblem.projectNotFound();
        }
        if (buildingId != null
                && assets.findBuilding(buildingId)
                        .filter(building -> building.projectId() == projectId)
                        .isEmpty()) {
            throw AssetProblem.buildingNotFound();
        }
    }
}
