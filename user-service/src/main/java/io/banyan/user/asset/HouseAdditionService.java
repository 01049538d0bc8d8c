package io.banyan.user.asset;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.asset.Assets.StoredHouse;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.organisation.OrganisationProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts assets on record, within the caller's data scope: all rows or none; a refusal names every wrong row. */
@Service
public class HouseAdditionService {

    private final Assets assets;
    private final HouseRecordService records;
    private final FieldService fields;
    private final AuthorityService calendar;
    private final Ids ids;

    HouseAdditionService(
            Assets assets, HouseRecordService records, FieldService fields, AuthorityService calendar, Ids ids) {
        this.assets = assets;
        this.records = records;
        this.fields = fields;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Assets in a building. */
    @Transactional
    public List<House> addAll(Caller caller, long buildingId, List<NewHouse> rows) {
        var building = assets.findBuilding(buildingId)
                .filter(found -> caller.seesProject(found.companyId(), found.projectId()))
                .orElseThrow(AssetProblem::buildingNotFound);
        return addAll(caller, building.projectId(), building, rows);
    }

    /** Assets on open ground: parking places, ad places. */
    @Transactional
    public List<House> addOutside(Caller caller, long projectId, List<NewHouse> rows) {
        if (!caller.seesProject(caller.companyId(), projectId)) {
            throw OrganisationProblem.projectNotFound();
        }
        return addAll(caller, projectId, null, rows);
    }

    private List<House> addAll(Caller caller, long projectId, @Nullable Building building, List<NewHouse> rows) {
        var rules = fields.rules(caller.companyId(), FieldSubject.ASSET);
        var checked = new HouseRows(building, rows, rules);
        checked.check();
        checked.markKnown(assets.knownLabels(projectId, checked.labels()).stream()
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
        checked.refuseIfWrong();
        var today = calendar.today();
        var stored = checked.houses(caller.companyId(), projectId, today, ids::next);
        records.added(stored, rules, caller.personId());
        return stored.stream().map(StoredHouse::house).toList();
    }
}
