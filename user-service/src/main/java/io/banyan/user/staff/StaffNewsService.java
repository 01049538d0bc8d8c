package io.banyan.user.staff;

import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.account.AccountService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what became of a member of staff: always his rights first, then his post, both in the transaction of the change. */
@Service
public class StaffNewsService {

    private final StaffQueryService queries;
    private final AccountService accounts;
    private final Outbox outbox;
    private final Clock clock;

    StaffNewsService(StaffQueryService queries, AccountService accounts, Outbox outbox, Clock clock) {
        this.queries = queries;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(long staffId) {
        var version = accounts.rightsChanged(staffId);
        var member = queries.member(staffId);
        outbox.append(
                new StaffChanged(
                        UUID.randomUUID(),
                        clock.instant(),
                        member.companyId(),
                        staffId,
                        member.displayName(),
                        member.skills(),
                        member.projectIds(),
                        member.active(),
                        member.departmentId()),
                version);
    }
}
