package io.banyan.user.sheet;

import io.banyan.common.problem.DomainProblem;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImports.End;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;

/** Runs one import: reads its sheet, checks every row, and has those stored that its mode wants. A run that dies has stored nothing. */
@Service
class SheetRunService {

    private final FileClaimService files;
    private final List<SheetKind> kinds;
    private final SheetStoreService store;

    SheetRunService(FileClaimService files, List<SheetKind> kinds, SheetStoreService store) {
        this.files = files;
        this.kinds = kinds;
        this.store = store;
    }

    void run(SheetImport job) {
        try {
            var sheet = read(job);
            store.progress(job, sheet.rows().size(), 0);
            finish(job, SheetKind.of(kinds, job.subject()).check(job, sheet));
        } catch (DomainProblem refused) {
            store.fail(job, refused.code());
        }
    }

    private void finish(SheetImport job, SheetKind.Table table) {
        var cells = table.cells();
        var outcome = job.outcome(cells.wrongRows());
        if (outcome == State.DONE) {
            store.store(job, table);
        } else {
            store.end(job, cells.mistakes(), new End(outcome, cells.rows(), cells.wrongRows(), 0, null, store.now()));
        }
    }

    private Sheet read(SheetImport job) {
        try (var bytes = files.bytes(job.fileId())) {
            return SheetReader.read(bytes.readAllBytes());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
