package io.banyan.user.asset;

import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.field.FieldProblem;
import io.banyan.user.field.FieldRules;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes assets within the caller's data scope. */
@Service
public class HouseService {

    private final Assets assets;
    private final HouseQueryService queries;
    private final HouseRecordService records;
    private final FieldService fields;
    private final AuthorityService calendar;

    HouseService(
            Assets assets,
            HouseQueryService queries,
            HouseRecordService records,
            FieldService fields,
            AuthorityService calendar) {
        this.assets = assets;
        this.queries = queries;
        this.records = records;
        this.fields = fields;
        this.calendar = calendar;
    }

    /**
     * What may be changed of an asset; where it is may not.
     *
     * @param fields absent to keep them
     */
    public record Change(
            HouseKind kind,
            BigDecimal areaM2,
            HouseStatus status,
            @Nullable Integer floor,
            @Nullable Map<String, String> fields) {}

    /**
     * Another status.
     *
     * @param effectiveOn its first day, today if absent
     */
    public record NewStatus(
            HouseStatus status,
            @Nullable LocalDate effectiveOn,
            @Nullable String reason) {}

    /** Changes what is known of an asset; another status holds from today. */
    @Transactional
    public House revise(Caller caller, long id, @Nullable String ifMatch, Change change) {
        var present = queries.getAsStaff(caller, id);
        Versions.require(ifMatch, present.version());
        var rules = fields.rules(present.companyId(), FieldSubject.ASSET);
        var sameStatus = present.status() == change.status();
        var today = calendar.today();
        if (!sameStatus) {
            records.statusChanged(present, change.status(), today, null, caller.personId());
        }
        return store(
                present,
                new House(
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
                        sameStatus ? present.statusSince() : today,
                        values(present, change, rules),
                        present.version()),
                rules);
    }

    /** Gives an asset another status, from a day between the beginning of the present one and today. */
    @Transactional
    public House changeStatus(Caller caller, long id, @Nullable String ifMatch, NewStatus wanted) {
        var present = queries.getAsStaff(caller, id);
        Versions.requireIfGiven(ifMatch, present.version());
        if (present.status() == wanted.status()) {
            throw AssetProblem.sameStatus();
        }
        var today = calendar.today();
        var day = Objects.requireNonNullElse(wanted.effectiveOn(), today);
        if (day.isBefore(present.statusSince()) || day.isAfter(today)) {
            throw AssetProblem.statusDay(present.statusSince(), today);
        }
        records.statusChanged(present, wanted.status(), day, wanted.reason(), caller.personId());
        return store(
                present,
                new House(
                        id,
                        present.companyId(),
                        present.projectId(),
                        present.buildingId(),
                        present.building(),
                        present.unit(),
                        present.number(),
                        present.floor(),
                        present.kind(),
                        present.areaM2(),
                        present.label(),
                        wanted.status(),
                        day,
                        present.fields(),
                        present.version()),
                fields.rules(present.companyId(), FieldSubject.ASSET));
    }

    private House store(House present, House next, FieldRules rules) {
        Changed.one(assets.reviseHouse(next), "House " + present.id());
        var stored = assets.findHouse(present.id()).orElseThrow(AssetProblem::houseNotFound);
        records.changed(stored, rules);
        return stored;
    }

    private static Map<String, String> values(House present, Change change, FieldRules rules) {
        var given = change.fields();
        if (given == null) {
            return rules.restricted(change.kind().name(), present.fields());
        }
        var checked = rules.check(change.kind().name(), present.fields(), given, "/fields");
        if (!checked.errors().isEmpty()) {
            throw FieldProblem.wrongValues(checked.errors());
        }
        return checked.values();
    }
}
