package io.banyan.user.owner;

import io.banyan.common.contract.user.OwnerVerified;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.owner.Owners.ResidentHouse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties records to the account that proved their phone 业主认证, and tells of it. Only records that are free: repeating it changes nothing. */
@Service
public class VerificationService {

    private final Owners owners;
    private final ResidentHouseService houses;
    private final AccountService accounts;
    private final Outbox outbox;
    private final Clock clock;

    VerificationService(
            Owners owners, ResidentHouseService houses, AccountService accounts, Outbox outbox, Clock clock) {
        this.owners = owners;
        this.houses = houses;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many records were new */
    @Transactional
    public int link(Account account) {
        var phone = account.phoneIndex();
        var linked = phone == null ? 0 : owners.link(phone, account.companyId(), account.id());
        if (linked > 0) {
            var version = accounts.rightsChanged(account.id());
            var ids = houses.of(account.id()).stream().map(ResidentHouse::id).toList();
            outbox.append(
                    new OwnerVerified(
                            UUID.randomUUID(),
                            clock.instant(),
                            account.companyId(),
                            account.id(),
                            account.displayName(),
                            ids),
                    version);
        }
        return linked;
    }
}
