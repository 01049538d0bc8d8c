package io.banyan.user.steward;

import io.banyan.common.contract.user.UserInternalApi.Steward;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.user.account.Account;
import io.banyan.user.asset.AssetProblem;
import io.banyan.user.asset.Assets;
import io.banyan.user.organisation.ProjectService;
import io.banyan.user.staff.StaffQueryService;
import io.banyan.user.steward.Stewards.Area;
import io.banyan.user.steward.Stewards.HouseSteward;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who is the steward of a building or project, and tells residents and other services. */
@Service
public class StewardService {

    private final Stewards stewards;
    private final ProjectService projects;
    private final Assets assets;
    private final StaffQueryService staff;
    private final Vault vault;

    StewardService(Stewards stewards, ProjectService projects, Assets assets, StaffQueryService staff, Vault vault) {
        this.stewards = stewards;
        this.projects = projects;
        this.assets = assets;
        this.staff = staff;
        this.vault = vault;
    }

    public List<Area> list(Caller caller, long projectId) {
        return stewards.of(projects.get(caller, projectId).id());
    }

    /** @param buildingId 0 for the whole project */
    @Transactional
    public List<Area> put(Caller caller, long projectId, long buildingId, long staffId, Instant now) {
        var project = projects.get(caller, projectId);
        requireBuilding(projectId, buildingId);
        if (staff.membersOf(project.companyId(), projectId).stream().noneMatch(each -> each.staffId() == staffId)) {
            throw StewardProblem.notHere();
        }
        stewards.put(new Area(project.companyId(), projectId, buildingId, staffId, ""), now);
        return stewards.of(projectId);
    }

    /** From now on nobody is; that nobody was is no mistake. */
    @Transactional
    public void remove(Caller caller, long projectId, long buildingId) {
        stewards.remove(projects.get(caller, projectId).id(), buildingId);
    }

    /** By house; a house without one is left out. */
    public Map<Long, Steward> ofHouses(Collection<Long> houseIds) {
        var found = new HashMap<Long, Steward>();
        if (!houseIds.isEmpty()) {
            stewards.ofHouses(houseIds).forEach(each -> found.put(each.houseId(), steward(each)));
        }
        return found;
    }

    /** Of one house. */
    public Steward ofHouse(long houseId) {
        return Optional.ofNullable(ofHouses(Set.of(houseId)).get(houseId)).orElseThrow(StewardProblem::notFound);
    }

    private Steward steward(HouseSteward found) {
        var sealed = found.phoneSealed();
        return new Steward(
                found.staffId(),
                found.displayName(),
                sealed == null ? null : vault.open(sealed, Account.phoneContext(found.staffId())));
    }

    private void requireBuilding(long projectId, long buildingId) {
        if (buildingId != 0) {
            var _ = assets.findBuilding(buildingId)
                    .filter(building -> building.projectId() == projectId)
                    .orElseThrow(AssetProblem::buildingNotFound);
        }
    }
}
