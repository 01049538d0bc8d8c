package io.banyan.user.sheet;

import io.banyan.common.job.Job;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Runs waiting imports, one at a time on each replica, and those whose replica died. At a fixed rate, because work at a fixed delay shares one
 * thread, and an import may take a minute.
 */
@Service
class SheetRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRunner.class);

    /** After so many runs in a row that died an import is given up. */
    private static final int MOST_DEATHS = 3;

    private final SheetImports imports;
    private final SheetRunService runs;
    private final SheetStoreService store;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    SheetRunner(SheetImports imports, SheetRunService runs, SheetStoreService store, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 2_000, initialDelay = 5_000)
    @Job("user.run-imports")
    public int runWaiting() {
        if (!one.tryLock()) {
            return 0;
        }
        try {
            var done = 0;
            for (var job = take(); job.isPresent(); job = take()) {
                run(job.get());
                done++;
            }
            return done;
        } finally {
            one.unlock();
        }
    }

    private Optional<SheetImport> take() {
        return imports.next(clock.instant())
                .filter(job ->
                        imports.take(job.id(), job.attempt(), clock.instant().plus(SheetStoreService.LEASE)) == 1)
                .flatMap(job -> imports.find(job.id()));
    }

    private void run(SheetImport job) {
        if (imports.died(job.id()) >= MOST_DEATHS) {
            store.fail(job, "import.gave-up");
            return;
        }
        try {
            runs.run(job);
        } catch (SheetStoreService.Overtaken overtaken) {
            LOG.info("{}", overtaken.getMessage());
        }
    }
}
