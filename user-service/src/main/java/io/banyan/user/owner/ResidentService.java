package io.banyan.user.owner;

import io.banyan.common.scope.Scope;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.privacy.Phone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Residents who arrive with a proven phone, and get the houses that are on record for it. */
@Service
public class ResidentService {

    private final ResidentAccountService residents;
    private final VerificationService verifications;
    private final AccountService accounts;

    ResidentService(ResidentAccountService residents, VerificationService verifications, AccountService accounts) {
        this.residents = residents;
        this.verifications = verifications;
        this.accounts = accounts;
    }

    /** The account of one who has just proved this phone, made if there is none, with all houses on record linked. */
    @Transactional
    public Account arrive(Phone phone) {
        return linked(residents.of(phone));
    }

    /** One who proved his phone earlier comes back: he gets what was put on record meanwhile. */
    @Transactional
    public Account arriveAgain(Account account) {
        return linked(residents.withCompany(account));
    }

    /** Links what is on record for the resident's phone now; counts the records that were new. */
    @Transactional
    public int verify(long accountId) {
        return Scope.across("his proven phone may be on record in any company")
                .call(() -> linkEverywhere(residents.withCompany(accounts.get(accountId))));
    }

    private Account linked(Account account) {
        return linkEverywhere(account) > 0 ? accounts.get(account.id()) : account;
    }

    /** In every company that has him on record. */
    private int linkEverywhere(Account account) {
        var linked = verifications.link(account);
        for (var other : residents.elsewhere(account)) {
            linked += verifications.link(other);
        }
        return linked;
    }
}
