package io.banyan.billing.refund.schedule;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.refund.RefundDeskService;
import io.banyan.billing.refund.RefundProperties;
import io.banyan.billing.refund.Refunds;
import io.banyan.common.problem.DomainProblem;
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

    private final Refunds refunds;
    private final RefundDeskService desk;
    private final RefundProperties properties;
    private final BookDates dates;

    RefundJanitor(Refunds refunds, RefundDeskService desk, RefundProperties properties, BookDates dates) {
        this.refunds = refunds;
        this.desk = desk;
        this.properties = properties;
        this.dates = dates;
    }

    @Scheduled(fixedDelayString = "${banyan.billing.refund.janitor-every:2s}", initialDelayString = "PT3S")
    void round() {
        for (var id : refunds.claimDue(dates.now(), properties.lookAgain(), BATCH)) {
            try {
                desk.lookAgain(id);
            } catch (DomainProblem | DataAccessException failed) {
                log.warn("Refund {} is looked at again later: {}", id, failed.toString());
            }
        }
    }
}
