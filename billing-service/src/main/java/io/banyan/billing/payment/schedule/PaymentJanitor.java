package io.banyan.billing.payment.schedule;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.payment.CheckoutService;
import io.banyan.billing.payment.PaymentProperties;
import io.banyan.billing.payment.Payments;
import io.banyan.common.job.Job;
import io.banyan.common.problem.DomainProblem;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the channel again about every payment that is not decided (B27), more and more seldom, until it is paid or closed. Safe with
 * several replicas: each claims other payments. The next look is stored before the channel is asked, so a crash only delays it.
 */
@Component
class PaymentJanitor {

    private static final Logger log = LoggerFactory.getLogger(PaymentJanitor.class);
    private static final int BATCH = 50;
    private static final int ROUNDS_AT_ONCE = 4;

    private final Payments payments;
    private final CheckoutService checkout;
    private final PaymentProperties properties;
    private final BookDates dates;
    private final Semaphore rounds = new Semaphore(ROUNDS_AT_ONCE);

    PaymentJanitor(Payments payments, CheckoutService checkout, PaymentProperties properties, BookDates dates) {
        this.payments = payments;
        this.checkout = checkout;
        this.properties = properties;
        this.dates = dates;
    }

    @Scheduled(fixedRateString = "${banyan.billing.payment.janitor-every:2s}", initialDelayString = "PT3S")
    @Job("billing.payment-janitor")
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
        var due = payments.claimDue(dates.now(), properties.lookAgain(), BATCH);
        for (var id : due) {
            try {
                checkout.lookAgain(id);
            } catch (DomainProblem | DataAccessException failed) {
                log.warn("Payment {} is looked at again later: {}", id, failed.toString());
            }
        }
        return due.size();
    }
}
