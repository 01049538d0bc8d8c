package io.banyan.common.probe;

import io.banyan.common.job.Job;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs by hand only, within the life of a test. */
@Component
class ProbeJob {

    private volatile boolean failing;

    /** A method: the field of a proxy is not that of the bean. */
    void fail(boolean now) {
        failing = now;
    }

    @Scheduled(fixedRateString = "${probe.job.every:2h}", initialDelay = 7_200_000)
    @Job("probe.count")
    int count() {
        if (failing) {
            throw new IllegalStateException("nothing to count");
        }
        return 3;
    }
}
