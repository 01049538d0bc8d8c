package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.common.scope.Scope;
import io.banyan.user.account.Account;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.OpenAccountService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account somebody on record has in his company. What all services keep of a person they keep under his account, so one who has never
 * signed in gets it when the office does something for him, as if he had; the office has seen who he is.
 */
@Service
public class OwnerAccountService {

    private static final long NO_COMPANY = 0;

    private final Accounts accounts;
    private final OpenAccountService opener;
    private final VerificationService verifications;
    private final Vault vault;

    OwnerAccountService(Accounts accounts, OpenAccountService opener, VerificationService verifications, Vault vault) {
        this.accounts = accounts;
        this.opener = opener;
        this.verifications = verifications;
        this.vault = vault;
    }

    /** The id of his account, opened and tied to his records in this company if there is none; one that has ended is still his. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long of(Owner owner) {
        var present = owner.accountId();
        if (present != null) {
            return present;
        }
        return Scope.across("his records may lie in several projects, and his account in no company yet")
                .call(() -> {
                    var account = known(owner);
                    var _ = verifications.link(account);
                    return account.id();
                });
    }

    private Account known(Owner owner) {
        var present = accounts.residentsByPhone(owner.phoneIndex());
        var here = present.stream()
                .filter(account -> account.companyId() == owner.companyId())
                .findFirst();
        if (here.isPresent()) {
            return here.get();
        }
        var nowhere = present.stream()
                .filter(account -> account.companyId() == NO_COMPANY)
                .findFirst();
        if (nowhere.isEmpty()) {
            return opener.forResident(owner.companyId(), owner.name(), owner.phone(vault));
        }
        var id = nowhere.get().id();
        accounts.joinCompany(id, owner.companyId(), owner.name());
        return accounts.find(id).orElseThrow(OwnerProblem::notFound);
    }
}
