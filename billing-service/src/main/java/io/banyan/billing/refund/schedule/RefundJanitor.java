package io.banyan.billing.refund.schedule;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.refund.RefundDeskService;
import io.banyan.billing.refund.RefundProperties;
import io.banyan.billing.refund.Refunds;
import io.banyan.common.job.Job;
import io.banyan.common.problem.DomainProblem;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends refunds that were decided and asks about those that were sent, until the money is back. Safe with several replicas. */
@Component
class RefundJanitor {

    private static final Logger log = LoggerFactory.getLogger(RefundJanitor.class);
    private static final int BATCH = 50;
    private static final int ROUNDS_AT_ONCE = 4;

    private final Refunds refunds;
    private final RefundDeskService desk;
    private final RefundProperties properties;
    private final BookDates dates;
    private final Semaphore rounds = new Semaphore(ROUNDS_AT_ONCE);

    RefundJanitor(Refunds refunds, RefundDeskService desk, RefundProperties properties, BookDates dates) {
        this.refunds = refunds;
        this.desk = desk;
        this.properties = properties;
        this.dates = dates;
    }

    @Scheduled(fixedRateString = "${banyan.billing.refund.janitor-every:2s}", initialDelayString = "PT3S")
    @Job("billing.refund-janitor")
    int round() {
        // At a fixed rate, on a thread of its own: a silent channel must not hold up other schedules, nor pile up
        // rounds.
        if (!rounds.tryAcquire()) {
            return 0;
        }
        try {
            return lookAtAllDue();
        } finally {
            rounds.release();
        }
    }

    private int lookAtAllDue() {
        var due = refunds.claimDue(dates.now(), properties.lookAgain(), BATCH);
        for (var id : due) {
            try {
                desk.lookAgain(id);
            } catch (DomainProblem | DataAccessException failed) {
                log.warn("Refund {} is looked at again later: {}", id, failed.toString());
            }
        }
        return due.size();
    }
}
