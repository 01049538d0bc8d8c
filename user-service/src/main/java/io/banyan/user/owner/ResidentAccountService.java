package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountProblem;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.OpenAccountService;
import io.banyan.user.privacy.Phone;
import java.util.HashSet;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account a proven phone belongs to. A resident has one account per company; with houses in several companies he arrives in the one
 * where he was last, and may go over to the others. One whom no company knows yet has an account in company 0, which moves to the first that puts him on record.
 */
@Service
public class ResidentAccountService {

    private final Owners owners;
    private final Accounts accounts;
    private final OpenAccountService opener;
    private final Vault vault;

    ResidentAccountService(Owners owners, Accounts accounts, OpenAccountService opener, Vault vault) {
        this.owners = owners;
        this.accounts = accounts;
        this.opener = opener;
        this.vault = vault;
    }

    @Transactional
    public Account of(Phone phone) {
        var index = phone.index(vault);
        var present = accounts.residentsByPhone(index);
        var account = present.isEmpty() ? open(phone, index) : withCompany(preferred(present));
        if (!account.active()) {
            throw AccountProblem.wrongCredentials();
        }
        return account;
    }

    /** Moves a resident whom no company knew to the one that has him on record now. */
    @Transactional
    public Account withCompany(Account account) {
        var phone = account.phoneIndex();
        if (account.companyId() != 0 || phone == null) {
            return account;
        }
        var records = owners.byPhone(phone);
        if (!records.isEmpty()) {
            var newest = records.getFirst();
            accounts.joinCompany(account.id(), newest.companyId(), newest.name());
        }
        return accounts.find(account.id()).orElseThrow(AccountProblem::notFound);
    }

    /**
     * His accounts in the other companies that have him on record; those that are missing are opened, but not where he had one and asked to be
     * forgotten.
     */
    @Transactional
    public List<Account> elsewhere(Account account) {
        var index = account.phoneIndex();
        var sealed = account.phoneSealed();
        if (index == null || sealed == null) {
            return List.of();
        }
        var companies = new HashSet<Long>();
        accounts.residentsByPhone(index).forEach(present -> companies.add(present.companyId()));
        var phone = new Phone(vault.open(sealed, Account.phoneContext(account.id())));
        for (var known : owners.byPhone(index)) {
            if (known.accountId() == null && companies.add(known.companyId())) {
                openIn(known, phone);
            }
        }
        return accounts.residentsByPhone(index).stream()
                .filter(other -> other.id() != account.id() && other.companyId() != 0)
                .toList();
    }

    private void openIn(Owner known, Phone phone) {
        try {
            var _ = opener.forResident(known.companyId(), known.name(), phone);
        } catch (DuplicateKeyException _) {
            // He signs in at another place at the same moment: the account is there.
        }
    }

    private Account open(Phone phone, String index) {
        var records = owners.byPhone(index);
        var known = records.isEmpty() ? null : records.getFirst();
        try {
            return known == null
                    ? opener.forResident(0, "住户" + phone.number().substring(7), phone)
                    : opener.forResident(known.companyId(), known.name(), phone);
        } catch (DuplicateKeyException _) {
            // Somebody signed in with the same phone at the same moment: his account is this one.
            return preferred(accounts.residentsByPhone(index));
        }
    }

    private static Account preferred(List<Account> present) {
        return present.stream()
                .filter(account -> account.companyId() != 0)
                .findFirst()
                .orElse(present.getFirst());
    }
}
