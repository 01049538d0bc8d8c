package io.banyan.user.asset;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.asset.Assets.HouseFilter;
import io.banyan.user.asset.Assets.StoredHouse;
import io.banyan.user.organisation.OrganisationProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and finds houses within the caller's data scope. */
@Service
public class HouseService {

    private final Assets assets;
    private final Ids ids;
    private final Clock clock;

    HouseService(Assets assets, Ids ids, Clock clock) {
        this.assets = assets;
        this.ids = ids;
        this.clock = clock;
    }

    /** What may be changed of a house; where it is may not. */
    public record Change(
            HouseKind kind,
            BigDecimal areaM2,
            HouseStatus status,
            @Nullable Integer floor) {}

    /** Adds all rows or none; a refusal names every wrong row. */
    @Transactional
    public List<House> addAll(Caller caller, long buildingId, List<NewHouse> rows) {
        var building = assets.findBuilding(buildingId)
                .filter(found -> caller.seesProject(found.companyId(), found.projectId()))
                .orElseThrow(AssetProblem::buildingNotFound);
        var checked = new HouseRows(building, rows);
        checked.check();
        checked.markKnown(assets.knownLabels(building.projectId(), checked.labels()).stream()
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
        checked.refuseIfWrong();
        var stored = new ArrayList<StoredHouse>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            stored.add(new StoredHouse(
                    house(building, row, checked.labels().get(i)), checked.unitId(row), clock.instant()));
        }
        try {
            assets.addHouses(stored);
        } catch (DuplicateKeyException _) {
            throw AssetProblem.labelTaken();
        }
        return stored.stream().map(StoredHouse::house).toList();
    }

    /** A house in the data scope of a member of staff, or of the resident himself. */
    public House get(Caller caller, long id) {
        return assets.findHouse(id)
                .filter(house -> caller.ownsHouse(id) || caller.seesProject(house.companyId(), house.projectId()))
                .orElseThrow(AssetProblem::houseNotFound);
    }

    @Transactional
    public House revise(Caller caller, long id, @Nullable String ifMatch, Change change) {
        var present = get(caller, id);
        Versions.require(ifMatch, present.version());
        var next = new House(
                id,
                present.companyId(),
                present.projectId(),
                present.buildingId(),
                present.building(),
                present.unit(),
                present.number(),
                change.floor(),
                change.kind(),
                change.areaM2(),
                present.label(),
                change.status(),
                present.version());
        Changed.one(assets.reviseHouse(new StoredHouse(next, null, clock.instant())), "House " + id);
        return get(caller, id);
    }

    /** @param projectId one project, or all the caller sees */
    public Page<House> page(Caller caller, @Nullable Long projectId, HouseFilter wish, PageRequest page) {
        if (projectId != null && !caller.projectIds().contains(projectId)) {
            throw OrganisationProblem.projectNotFound();
        }
        var visible = projectId == null ? caller.projectIds() : Set.of(projectId);
        if (visible.isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        var filter = new HouseFilter(caller.companyId(), visible, wish.buildingId(), wish.kind(), wish.q());
        return Page.of(assets.houses(filter, page), page, assets.countHouses(filter));
    }

    private House house(Building building, NewHouse row, String label) {
        return new House(
                ids.next(),
                building.companyId(),
                building.projectId(),
                building.id(),
                building.name(),
                row.unit(),
                Objects.requireNonNull(row.number()).strip(),
                row.floor(),
                Objects.requireNonNull(row.kind()),
                Objects.requireNonNull(row.areaM2()),
                label,
                Objects.requireNonNullElse(row.status(), HouseStatus.OCCUPIED),
                0);
    }
}
