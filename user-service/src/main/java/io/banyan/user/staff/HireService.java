package io.banyan.user.staff;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.id.Ids;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountProblem;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.NewAccount;
import io.banyan.user.account.PasswordService;
import io.banyan.user.privacy.Phone;
import io.banyan.user.privacy.Vault;
import io.banyan.user.staff.StaffMembers.Post;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the account and the post of somebody new. Who may hire whom is checked by the callers. */
@Service
public class HireService {

    private final Accounts accounts;
    private final StaffMembers members;
    private final PasswordService passwords;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    HireService(Accounts accounts, StaffMembers members, PasswordService passwords, Vault vault, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.passwords = passwords;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody new.
     *
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

    @Transactional
    public long hire(Newcomer who, Post post) {
        var id = ids.next();
        var phone = who.phone();
        var index = phone == null ? null : vault.index(phone);
        var account = new NewAccount(
                id,
                who.companyId(),
                AccountKind.STAFF,
                who.displayName(),
                phone == null ? null : vault.seal(phone.number(), Account.phoneContext(id)),
                index,
                who.login(),
                passwords.accept(who.password(), who.login(), phone),
                who.mustChangePassword(),
                clock.instant());
        try {
            accounts.add(account);
        } catch (DuplicateKeyException _) {
            throw accounts.findByLogin(who.login()).isPresent()
                    ? AccountProblem.loginTaken()
                    : AccountProblem.phoneTaken();
        }
        members.add(id, who.companyId(), post, clock.instant());
        return id;
    }
}
