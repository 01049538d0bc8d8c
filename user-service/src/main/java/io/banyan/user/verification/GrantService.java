package io.banyan.user.verification;

import io.banyan.common.id.Ids;
import io.banyan.common.scope.Scope;
import io.banyan.user.account.AccountService;
import io.banyan.user.owner.OwnerRecordService;
import io.banyan.user.owner.OwnerService.Facts;
import io.banyan.user.owner.ResidentService;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.RightsService;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts an approved applicant on record with his house, and ties the record to his account. */
@Service
public class GrantService {

    private final OwnerRecordService records;
    private final RightsService rights;
    private final AccountService accounts;
    private final ResidentService residents;
    private final Ids ids;

    GrantService(
            OwnerRecordService records,
            RightsService rights,
            AccountService accounts,
            ResidentService residents,
            Ids ids) {
        this.records = records;
        this.rights = rights;
        this.accounts = accounts;
        this.residents = residents;
        this.ids = ids;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(Application application, long houseId, @Nullable LocalDate validTo, long by) {
        var phone = Scope.across("an applicant may belong to another company, or to none yet")
                .call(() -> accounts.phoneOf(accounts.get(application.accountId())));
        var holder = records.findOrAdd(
                        ids.next(),
                        application.companyId(),
                        application.projectId(),
                        Facts.ofPerson(application.name(), phone))
                .holder();
        rights.put(
                holder,
                new HouseRight(houseId, application.relation(), null, HouseRight.EVERYTHING, null, validTo),
                null,
                by);
        residents.verify(application.accountId());
    }
}
