package io.banyan.user.asset;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.organisation.ProjectService;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Buildings and public areas of the projects the caller sees. */
@Service
public class BuildingService {

    private final Assets assets;
    private final ProjectService projects;
    private final AssetScopeService scopes;
    private final Ids ids;
    private final Clock clock;

    BuildingService(Assets assets, ProjectService projects, AssetScopeService scopes, Ids ids, Clock clock) {
        this.assets = assets;
        this.projects = projects;
        this.scopes = scopes;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Building add(Caller caller, long projectId, String name, List<String> unitNames) {
        var project = projects.get(caller, projectId);
        var units = new LinkedHashSet<>(unitNames)
                .stream().map(unit -> new Building.Unit(ids.next(), unit)).toList();
        var building = new Building(ids.next(), project.companyId(), projectId, name, units);
        try {
            assets.addBuilding(building, clock.instant());
        } catch (DuplicateKeyException _) {
            throw AssetProblem.buildingNameTaken();
        }
        return building;
    }

    /** The project's buildings, or those of them that the caller sees. */
    public List<Building> list(Caller caller, long projectId) {
        var scope = scopes.of(caller, projectId);
        return assets.buildingsOf(projectId).stream()
                .filter(building -> scope.sees(building.companyId(), projectId, building.id()))
                .toList();
    }

    @Transactional
    public PublicArea addPublicArea(Caller caller, long projectId, String name, @Nullable Long buildingId) {
        var project = projects.get(caller, projectId);
        if (buildingId != null) {
            var _ = assets.findBuilding(buildingId)
                    .filter(building -> building.projectId() == projectId)
                    .orElseThrow(AssetProblem::buildingNotFound);
        }
        var area = new PublicArea(ids.next(), project.companyId(), projectId, buildingId, name);
        try {
            assets.addPublicArea(area, clock.instant());
        } catch (DuplicateKeyException _) {
            throw AssetProblem.publicAreaTaken();
        }
        return area;
    }

    /** For staff of the project and for residents who have a house in it. */
    public List<PublicArea> publicAreas(Caller caller, long projectId) {
        if (caller.isResident()) {
            var mine = caller.houseIds().isEmpty() ? List.of() : assets.projectsOfHouses(caller.houseIds());
            if (!mine.contains(projectId)) {
                throw OrganisationProblem.projectNotFound();
            }
            return assets.publicAreasOf(projectId);
        }
        return assets.publicAreasOf(projects.get(caller, projectId).id());
    }
}
