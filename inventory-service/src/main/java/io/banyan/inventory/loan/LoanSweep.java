package io.banyan.inventory.loan;

import io.banyan.common.job.Job;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for tools to ask back. Every replica sweeps; the row decides who tells. One that fails stands in no other's way. */
@Component
public class LoanSweep {

    private static final Logger log = LoggerFactory.getLogger(LoanSweep.class);

    private final Loans loans;
    private final LoanReminderService reminders;
    private final LoanProperties properties;
    private final Clock clock;

    LoanSweep(Loans loans, LoanReminderService reminders, LoanProperties properties, Clock clock) {
        this.loans = loans;
        this.reminders = reminders;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${banyan.inventory.loan.sweep:1m}",
            initialDelayString = "${banyan.inventory.loan.sweep:1m}")
    @Job("inventory.loan-reminders")
    public int sweep() {
        var today = LocalDate.ofInstant(clock.instant(), properties.zone());
        var until = today.plusDays(properties.remindBefore());
        return each(loans.dueSoon(today, until, properties.batch()), reminders::remindBefore)
                + each(loans.overdue(today, properties.batch()), reminders::remindOverdue);
    }

    private static int each(List<Long> ids, LongConsumer remind) {
        for (var id : ids) {
            try {
                remind.accept(id);
            } catch (RuntimeException failed) {
                log.warn("Nobody could be reminded of loan {}", id, failed);
            }
        }
        return ids.size();
    }
}
