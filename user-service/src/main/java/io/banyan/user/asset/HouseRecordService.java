package io.banyan.user.asset;

import io.banyan.common.contract.user.AssetChanged;
import io.banyan.common.id.Ids;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.asset.Assets.StatusChange;
import io.banyan.user.asset.Assets.StoredHouse;
import io.banyan.user.field.FieldRules;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.field.Fields;
import io.banyan.user.field.Fields.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts assets on record with their history and the values they are found by, and tells of them; all in the transaction of the change. */
@Service
public class HouseRecordService {

    private final Assets assets;
    private final Fields fields;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    HouseRecordService(Assets assets, Fields fields, Outbox outbox, Ids ids, Clock clock) {
        this.assets = assets;
        this.fields = fields;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** New assets of one company. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void added(List<StoredHouse> stored, FieldRules rules, long by) {
        try {
            assets.addHouses(stored, clock.instant());
        } catch (DuplicateKeyException _) {
            throw AssetProblem.labelTaken();
        }
        var entries = new ArrayList<Entry>();
        var changes = new ArrayList<StatusChange>();
        for (var each : stored) {
            var house = each.house();
            rules.searchable(house.fields()).forEach((code, value) -> entries.add(new Entry(house.id(), code, value)));
            changes.add(change(house, null, house.statusSince(), null, by));
        }
        fields.addEntries(FieldSubject.ASSET, stored.getFirst().house().companyId(), entries);
        assets.addStatusChanges(changes);
        outbox.appendAll(stored.stream().map(each -> told(each.house())).toList(), 0);
    }

    /** An asset that has just been changed, as it is now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(House house, FieldRules rules) {
        fields.replaceEntries(FieldSubject.ASSET, house.companyId(), house.id(), rules.searchable(house.fields()));
        tell(house);
    }

    /** A step in the history of an asset. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void statusChanged(House before, HouseStatus to, LocalDate effectiveOn, @Nullable String reason, long by) {
        assets.addStatusChanges(List.of(new StatusChange(
                ids.next(), before.id(), before.status(), to, effectiveOn, reason, by, clock.instant())));
    }

    private StatusChange change(
            House house, @Nullable HouseStatus from, LocalDate on, @Nullable String reason, long by) {
        return new StatusChange(ids.next(), house.id(), from, house.status(), on, reason, by, clock.instant());
    }

    private void tell(House house) {
        outbox.append(told(house), house.version());
    }

    private AssetChanged told(House house) {
        return new AssetChanged(
                UUID.randomUUID(),
                clock.instant(),
                house.companyId(),
                house.id(),
                house.projectId(),
                house.buildingId(),
                house.label(),
                house.kind().name(),
                house.areaM2(),
                house.status().name(),
                house.statusSince());
    }
}
