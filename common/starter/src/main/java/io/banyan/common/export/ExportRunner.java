package io.banyan.common.export;

import io.banyan.common.job.Job;
import io.banyan.common.problem.ServiceUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Runs waiting exports, one at a time on each replica, and goes on with those whose replica died. At a fixed rate, because work at a fixed
 * delay shares one thread, and an export may take a minute.
 */
class ExportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);

    /** After so many runs in a row that wrote nothing an export is given up. */
    private static final int MOST_DEATHS = 3;

    private static final int OLD_AT_A_TIME = 100;

    private final ExportMapper jobs;
    private final ExportPartMapper parts;
    private final ExportStep step;
    private final List<ExportSource<?>> sources;
    private final ExportStep.Settings settings;
    private final ReentrantLock one = new ReentrantLock();

    ExportRunner(
            ExportMapper jobs,
            ExportPartMapper parts,
            ExportStep step,
            List<ExportSource<?>> sources,
            ExportStep.Settings settings) {
        this.jobs = jobs;
        this.parts = parts;
        this.step = step;
        this.sources = sources;
        this.settings = settings;
    }

    @Scheduled(fixedRate = 1_000, initialDelay = 3_000)
    @Job("export.run")
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

    /** Files that were kept long enough go; what fails in between is gone at the next time. */
    @Scheduled(fixedDelay = 1_800_000, initialDelay = 240_000)
    @Job("export.forget")
    public int forgetOld() {
        var old = jobs.old(settings.clock().instant().minus(settings.limits().kept()), OLD_AT_A_TIME);
        for (var id : old) {
            var _ = parts.remove(id);
            var _ = jobs.forget(id);
        }
        return old.size();
    }

    private Optional<ExportJob> take() {
        return jobs.next(settings.clock().instant())
                .filter(job -> jobs.take(job.id(), job.attempt(), settings.leaseUntil()) == 1)
                .flatMap(job -> jobs.find(job.id()));
    }

    private void run(ExportJob job) {
        try {
            if (job.died() >= MOST_DEATHS) {
                step.giveUp(job);
                return;
            }
            var source = source(job.subject());
            var more = true;
            while (more) {
                more = step.further(job, source);
            }
        } catch (ExportStep.Overtaken overtaken) {
            LOG.info("{}", overtaken.getMessage());
        } catch (ServiceUnavailable away) {
            LOG.info("Export {} waits: {}", job.id(), away.getMessage());
            var _ = jobs.put(job.id(), job.attempt(), settings.leaseUntil());
        }
    }

    private ExportSource<?> source(String subject) {
        return sources.stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody exports " + subject));
    }
}
