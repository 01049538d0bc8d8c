package io.banyan.user.account;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.id.Ids;
import io.banyan.common.privacy.Vault;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts: for staff with a login and a first password, for residents with the phone they proved. */
@Service
public class OpenAccountService {

    private final Accounts accounts;
    private final PasswordService passwords;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    OpenAccountService(Accounts accounts, PasswordService passwords, Vault vault, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody new on the staff.
     *
     * @param phone              only the platform's operator may have none
     * @param mustChangePassword unless he chose the password himself
     */
    public record Newcomer(
            long companyId,
            String displayName,
            @Nullable Phone phone,
            String login,
            String password,
            boolean mustChangePassword) {

        @Override
        public String toString() {
            return "Newcomer[" + login + "]";
        }
    }

    /** @return the id of the account */
    @Transactional
    public long forStaff(Newcomer who) {
        var id = ids.next();
        var phone = who.phone();
        try {
            accounts.add(new NewAccount(
                    id,
                    who.companyId(),
                    AccountKind.STAFF,
                    who.displayName(),
                    phone == null ? null : vault.seal(phone.number(), Account.phoneContext(id)),
                    phone == null ? null : phone.index(vault),
                    who.login(),
                    passwords.accept(who.password(), who.login(), phone),
                    who.mustChangePassword(),
                    clock.instant()));
            return id;
        } catch (DuplicateKeyException _) {
            throw accounts.findByLogin(who.login()).isPresent()
                    ? AccountProblem.loginTaken()
                    : AccountProblem.phoneTaken();
        }
    }

    /** Where somebody new on the staff may sign in. */
    @Transactional
    public void permit(long accountId, Set<StaffClient> clients) {
        accounts.setClients(accountId, clients.contains(StaffClient.PC), clients.contains(StaffClient.APP));
    }

    /** Another system of a company's: it signs in by a secret, and has neither phone nor password. */
    @Transactional
    public long forIntegrator(long companyId, String displayName) {
        var id = ids.next();
        accounts.add(new NewAccount(
                id, companyId, AccountKind.CLIENT, displayName, null, null, null, null, false, clock.instant()));
        return id;
    }

    /**
     * Runs in the caller's transaction, which may go on after a refusal.
     *
     * @throws DuplicateKeyException when the company has a resident with this phone
     */
    public Account forResident(long companyId, String displayName, Phone phone) {
        var id = ids.next();
        accounts.add(new NewAccount(
                id,
                companyId,
                AccountKind.RESIDENT,
                displayName,
                vault.seal(phone.number(), Account.phoneContext(id)),
                phone.index(vault),
                null,
                null,
                false,
                clock.instant()));
        return accounts.find(id).orElseThrow(AccountProblem::notFound);
    }
}
