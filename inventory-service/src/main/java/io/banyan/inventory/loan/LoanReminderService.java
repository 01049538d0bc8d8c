package io.banyan.inventory.loan;

import io.banyan.common.contract.inventory.LoanReminded;
import io.banyan.common.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks tools back: one news before the last day, one after it, in the transaction that notes that it was told. */
@Service
public class LoanReminderService {

    private final Loans loans;
    private final Outbox outbox;
    private final Clock clock;

    LoanReminderService(Loans loans, Outbox outbox, Clock clock) {
        this.loans = loans;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Harmless when another replica was faster, or the tool came back meanwhile. */
    @Transactional
    public void remindBefore(long loanId) {
        if (loans.markReminded(loanId, clock.instant())) {
            tell(loanId, false);
        }
    }

    /** As {@link #remindBefore}. */
    @Transactional
    public void remindOverdue(long loanId) {
        if (loans.markOverdue(loanId, clock.instant())) {
            tell(loanId, true);
        }
    }

    private void tell(long loanId, boolean overdue) {
        var loan = loans.find(loanId).orElseThrow(() -> LoanProblem.notFound(loanId));
        outbox.append(
                new LoanReminded(
                        UUID.randomUUID(),
                        clock.instant(),
                        loan.companyId(),
                        loan.id(),
                        loan.number(),
                        loan.projectId(),
                        loan.borrowerId(),
                        loan.itemId(),
                        loan.itemName(),
                        loan.out(),
                        loan.dueOn(),
                        overdue),
                loan.version());
    }
}
