package io.banyan.user.sheet;

import io.banyan.common.problem.DomainProblem;
import io.banyan.user.asset.HouseTableService;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImports.End;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** Runs one import: reads its sheet, checks every row, and has those stored that its mode wants. A run that dies has stored nothing. */
@Service
class SheetRunService {

    private final FileClaimService files;
    private final FieldService fields;
    private final HouseTableService houses;
    private final SheetStoreService store;

    SheetRunService(FileClaimService files, FieldService fields, HouseTableService houses, SheetStoreService store) {
        this.files = files;
        this.fields = fields;
        this.houses = houses;
        this.store = store;
    }

    void run(SheetImport job) {
        try {
            var table = read(job);
            store.progress(job, table.rows().size(), 0);
            houses.check(job.companyId(), job.projectId(), table.rows())
                    .forEach(mistake -> table.add(mistake.row(), mistake.field(), mistake.code(), mistake.detail()));
            finish(job, table);
        } catch (DomainProblem refused) {
            store.fail(job, refused.code());
        }
    }

    private void finish(SheetImport job, AssetTable table) {
        var wrong = table.wrongRows();
        var outcome = job.outcome(wrong);
        if (outcome == State.DONE) {
            store.store(job, table);
        } else {
            store.end(job, table.mistakes(), new End(outcome, table.rows().size(), wrong, 0, null, store.now()));
        }
    }

    private AssetTable read(SheetImport job) {
        try (var bytes = files.bytes(job.fileId())) {
            var sheet = SheetReader.read(bytes.readAllBytes());
            return new AssetTable(sheet, fields.list(job.companyId(), FieldSubject.ASSET));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
