package io.banyan.user.asset;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.Assets.HouseFilter;
import io.banyan.user.asset.Assets.StatusChange;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds assets within the caller's data scope. */
@Service
public class HouseQueryService {

    private final Assets assets;
    private final AssetScopeService scopes;
    private final FieldService fields;

    HouseQueryService(Assets assets, AssetScopeService scopes, FieldService fields) {
        this.assets = assets;
        this.scopes = scopes;
        this.fields = fields;
    }

    /**
     * What is looked for.
     *
     * @param q      part of the label
     * @param fields each {@code code:value}, a part of the value of a searchable field
     */
    public record Wish(
            @Nullable Long buildingId,
            @Nullable HouseKind kind,
            @Nullable HouseStatus status,
            @Nullable String q,
            @Nullable List<String> fields) {}

    /** An asset in the data scope of a member of staff, or of the resident himself. */
    public House get(Caller caller, long id) {
        return assets.findHouse(id)
                .filter(house -> caller.ownsHouse(id) || seen(caller, house))
                .orElseThrow(AssetProblem::houseNotFound);
    }

    /** An asset in the data scope of a member of staff. */
    public House getAsStaff(Caller caller, long id) {
        return assets.findHouse(id).filter(house -> seen(caller, house)).orElseThrow(AssetProblem::houseNotFound);
    }

    /** @param projectId one project, or all the caller sees */
    public Page<House> page(Caller caller, @Nullable Long projectId, Wish wish, PageRequest page) {
        var scope = scopes.of(caller, projectId);
        if (scope.isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        var filter = new HouseFilter(
                scope,
                wish.buildingId(),
                wish.kind(),
                wish.status(),
                wish.q(),
                fields.searches(caller.companyId(), FieldSubject.ASSET, wish.fields()));
        return Page.of(assets.houses(filter, page), page, assets.countHouses(filter));
    }

    /** How an asset was used, the youngest first. */
    public List<StatusChange> history(Caller caller, long id) {
        return assets.statusChanges(getAsStaff(caller, id).id());
    }

    private boolean seen(Caller caller, House house) {
        return scopes.of(caller).sees(house.companyId(), house.projectId(), house.buildingId());
    }
}
