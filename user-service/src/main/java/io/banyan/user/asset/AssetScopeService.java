package io.banyan.user.asset;

import io.banyan.common.security.Caller;
import io.banyan.user.asset.Assets.SeenBuilding;
import io.banyan.user.organisation.OrganisationProblem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** From the caller to the assets he sees, as his data scope is now. */
@Service
public class AssetScopeService {

    private final Assets assets;

    AssetScopeService(Assets assets) {
        this.assets = assets;
    }

    public AssetScope of(Caller caller) {
        if (caller.isResident()) {
            return new AssetScope(caller.companyId(), Set.of(), Set.of());
        }
        return new AssetScope(
                caller.companyId(),
                caller.projectIds(),
                buildings(caller).stream().map(SeenBuilding::id).toList());
    }

    /**
     * All he sees, or what he sees of one project.
     *
     * @throws OrganisationProblem when he sees nothing of that project
     */
    public AssetScope of(Caller caller, @Nullable Long projectId) {
        if (projectId == null) {
            return of(caller);
        }
        if (caller.seesProject(caller.companyId(), projectId)) {
            return new AssetScope(caller.companyId(), Set.of(projectId), Set.of());
        }
        var seen = caller.isStaff()
                ? buildings(caller).stream()
                        .filter(building -> building.projectId() == projectId)
                        .map(SeenBuilding::id)
                        .toList()
                : List.<Long>of();
        if (seen.isEmpty()) {
            throw OrganisationProblem.projectNotFound();
        }
        return new AssetScope(caller.companyId(), Set.of(), seen);
    }

    private List<SeenBuilding> buildings(Caller caller) {
        return assets.buildingsOfStaff(caller.companyId(), caller.personId());
    }
}
