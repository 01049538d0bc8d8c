package io.banyan.user.account;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.persistence.Changed;
import io.banyan.common.privacy.Vault;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of accounts. Whoever changes what somebody may do calls {@link #rightsChanged} in the same transaction. */
@Service
public class AccountService {

    private final Accounts accounts;
    private final PasswordService passwords;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;

    AccountService(Accounts accounts, PasswordService passwords, Vault vault, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Account get(long id) {
        return accounts.find(id).orElseThrow(AccountProblem::notFound);
    }

    /** The whole number; only for the one himself and for those who must call him. */
    public Phone phoneOf(Account account) {
        var sealed = account.phoneSealed();
        if (sealed == null) {
            throw AccountProblem.notFound();
        }
        return new Phone(vault.open(sealed, Account.phoneContext(account.id())));
    }

    /** This account, and a resident's accounts in other companies. */
    public List<Account> everywhere(Account account) {
        var phone = account.phoneIndex();
        return phone == null || account.kind() != AccountKind.RESIDENT
                ? List.of(account)
                : accounts.residentsByPhone(phone);
    }

    /**
     * Tells every service to forget what it knows of this account's rights.
     *
     * @return the new authority version
     */
    @Transactional
    public int rightsChanged(long accountId) {
        Changed.one(accounts.raiseAuthority(accountId), "Account " + accountId);
        var account = get(accountId);
        outbox.append(
                new AuthorityChanged(
                        UUID.randomUUID(), clock.instant(), account.companyId(), accountId, account.authorityVersion()),
                account.authorityVersion());
        return account.authorityVersion();
    }

    /** A new password chosen by its owner; ends the time in which he may do nothing else. */
    @Transactional
    public void changePassword(Account account, String password) {
        Changed.one(accounts.setPassword(account.id(), passwords.acceptNew(account, password), false), "Account");
        var _ = rightsChanged(account.id());
    }

    /** A new password given by somebody else; to be changed at the next sign-in. */
    @Transactional
    public void resetPassword(Account account, String password) {
        Changed.one(accounts.setPassword(account.id(), passwords.acceptNew(account, password), true), "Account");
        var _ = rightsChanged(account.id());
    }

    /** Another name or phone, as staff administration knows them; without another phone the present one stays. */
    @Transactional
    public void rename(long accountId, String displayName, @Nullable Phone phone) {
        try {
            accounts.rename(
                    accountId,
                    displayName,
                    phone == null ? null : vault.seal(phone.number(), Account.phoneContext(accountId)),
                    phone == null ? null : phone.index(vault));
        } catch (DuplicateKeyException _) {
            throw AccountProblem.phoneTaken();
        }
    }

    /** Where a member of staff may sign in from now on. */
    @Transactional
    public void setClients(long accountId, Set<StaffClient> clients) {
        accounts.setClients(accountId, clients.contains(StaffClient.PC), clients.contains(StaffClient.APP));
    }

    /** Whoever calls this tells of it by {@link #rightsChanged}. */
    @Transactional
    public void setActive(long accountId, boolean active) {
        accounts.setActive(accountId, active);
    }
}
