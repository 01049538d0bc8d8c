package io.banyan.user.owner;

import io.banyan.common.contract.user.OwnerVerified;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.owner.Owners.ResidentHouse;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Residents and the houses their proven phone gives them 业主认证. */
@Service
public class ResidentService {

    private final Owners owners;
    private final ResidentAccountService residents;
    private final AccountService accounts;
    private final AuthorityService authorities;
    private final Outbox outbox;
    private final Clock clock;

    ResidentService(
            Owners owners,
            ResidentAccountService residents,
            AccountService accounts,
            AuthorityService authorities,
            Outbox outbox,
            Clock clock) {
        this.owners = owners;
        this.residents = residents;
        this.accounts = accounts;
        this.authorities = authorities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The account of one who has just proved this phone, made if there is none, with all houses on record linked. */
    @Transactional
    public Account arrive(Phone phone) {
        var account = residents.of(phone);
        return link(account) > 0 ? accounts.get(account.id()) : account;
    }

    /** One who proved his phone earlier comes back: he gets what was put on record meanwhile. */
    @Transactional
    public Account arriveAgain(Account account) {
        return link(account) > 0 ? accounts.get(account.id()) : account;
    }

    /**
     * Links what is on record for the resident's phone now. Repeating it changes nothing.
     *
     * @return how many records were new
     */
    @Transactional
    public int verify(long accountId) {
        return link(residents.withCompany(accounts.get(accountId)));
    }

    /** The houses a resident has rights in today. */
    public List<ResidentHouse> housesOf(long accountId) {
        return owners.housesOfAccount(accountId, authorities.today());
    }

    private int link(Account account) {
        var phone = account.phoneIndex();
        var linked = phone == null ? 0 : owners.link(phone, account.companyId(), account.id());
        if (linked > 0) {
            var version = accounts.rightsChanged(account.id());
            var houses = housesOf(account.id()).stream().map(ResidentHouse::id).toList();
            outbox.append(
                    new OwnerVerified(
                            UUID.randomUUID(),
                            clock.instant(),
                            account.companyId(),
                            account.id(),
                            account.displayName(),
                            houses),
                    version);
        }
        return linked;
    }
}
