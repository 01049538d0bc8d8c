package io.banyan.billing.audit;

import io.banyan.billing.book.BookDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Runs all checks on one snapshot, so that work that goes on meanwhile cannot look like a difference. */
@Service
public class AuditService {

    private final AuditChecks checks;
    private final BookDates dates;

    AuditService(AuditChecks checks, BookDates dates) {
        this.checks = checks;
        this.dates = dates;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport audit() {
        return AuditReport.of(dates.now(), checks.run());
    }
}
