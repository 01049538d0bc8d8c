package io.banyan.user.sheet;

import io.banyan.common.persistence.StoreOutage;
import io.banyan.common.problem.DomainProblem;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImports.End;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Runs one import: reads its sheet, checks every row, and has those stored that its mode wants. A run that dies has stored nothing. */
@Service
class SheetRunService {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRunService.class);

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
        } catch (SheetStoreService.Overtaken overtaken) {
            throw overtaken;
        } catch (RuntimeException failed) {
            if (isWorthAnotherRun(failed)) {
                throw failed;
            }
            LOG.error("Import {} of {} failed", job.id(), job.subject(), failed);
            store.fail(job, "import.failed");
        }
    }

    /** The database or the files were away, or somebody entered the same meanwhile, which the next check will see. */
    private static boolean isWorthAnotherRun(RuntimeException failed) {
        return failed instanceof UncheckedIOException
                || failed instanceof DuplicateKeyException
                || StoreOutage.isBehind(failed);
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
