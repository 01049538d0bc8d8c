package io.banyan.user.sheet;

import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImports.End;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a run writes: its progress at once, the rows and its end in one transaction. A run that was overtaken writes nothing. */
@Service
class SheetStoreService {

    static final Duration LEASE = Duration.ofMinutes(2);

    private final SheetImports imports;
    private final TransactionTemplate aside;
    private final Clock clock;

    SheetStoreService(SheetImports imports, TransactionTemplate transactions, Clock clock) {
        this.imports = imports;
        this.clock = clock;
        var manager = java.util.Objects.requireNonNull(transactions.getTransactionManager());
        this.aside = new TransactionTemplate(manager);
        this.aside.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** Stores the good rows and ends the run. */
    @Transactional
    public void store(SheetImport job, SheetKind.Table table) {
        var cells = table.cells();
        var total = cells.rows();
        if (table.good() > 0) {
            imports.addItems(job.id(), table.store(done -> progress(job, total, done)));
        }
        end(job, cells.mistakes(), new End(State.DONE, total, cells.wrongRows(), table.good(), null, now()));
    }

    /** Ends a run; whoever was overtaken stores nothing. */
    @Transactional
    public void end(SheetImport job, List<RowMistake> mistakes, End end) {
        if (imports.end(job.id(), job.attempt(), end) == 0) {
            throw new Overtaken(job.id());
        }
        imports.replaceMistakes(job.id(), mistakes);
    }

    @Transactional
    public void fail(SheetImport job, String code) {
        end(job, List.of(), new End(State.FAILED, 0, 0, 0, code, now()));
    }

    /** Says how far a run is while it goes on. */
    public void progress(SheetImport job, int total, int done) {
        var alive = aside.execute(_ -> imports.progress(job.id(), job.attempt(), total, done, now().plus(LEASE)));
        if (alive == null || alive == 0) {
            throw new Overtaken(job.id());
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /** Somebody else runs this import by now. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Overtaken(long id) {
            super("Import " + id + " is run by somebody else");
        }
    }
}
