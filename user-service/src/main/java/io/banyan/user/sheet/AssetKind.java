package io.banyan.user.sheet;

import io.banyan.common.contract.user.AssetRemoved;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.asset.HouseTableService;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.sheet.SheetImport.Subject;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Assets of any kind, with the company's own fields. */
@Service
class AssetKind implements SheetKind {

    private static final int CHUNK = 1000;

    private final HouseTableService houses;
    private final FieldService fields;
    private final SheetImports imports;
    private final Outbox outbox;
    private final Clock clock;

    AssetKind(HouseTableService houses, FieldService fields, SheetImports imports, Outbox outbox, Clock clock) {
        this.houses = houses;
        this.fields = fields;
        this.imports = imports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.ASSET;
    }

    @Override
    public Table check(SheetImport job, Sheet sheet) {
        var table = new AssetTable(sheet, fields.list(job.companyId(), FieldSubject.ASSET));
        houses.check(job.companyId(), job.projectId(), table.rows())
                .forEach(
                        mistake -> table.cells().add(mistake.row(), mistake.field(), mistake.code(), mistake.detail()));
        var good = table.cells().good(table.rows());
        return new Table(
                table.cells(),
                good.size(),
                progress -> houses.add(job.companyId(), job.projectId(), good, job.storedBy(), progress));
    }

    @Override
    public long lockUsed(SheetImport job) {
        return imports.lockUsedAssets(job.id());
    }

    @Override
    public void remove(SheetImport job, long by) {
        imports.removeAssets(job.id());
        var now = clock.instant();
        var some = imports.items(job.id(), 0, CHUNK);
        while (!some.isEmpty()) {
            outbox.appendAll(
                    some.stream()
                            .map(asset ->
                                    new AssetRemoved(UUID.randomUUID(), now, job.companyId(), asset, job.projectId()))
                            .toList(),
                    1);
            some = imports.items(job.id(), some.getLast(), CHUNK);
        }
    }
}
