package io.banyan.user.account;

import io.banyan.common.privacy.Vault;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Judges passwords. Every attempt costs the same time whether the name exists or not, and is counted before it is judged. Deliberately
 * without a transaction: a counted attempt stays counted.
 */
@Service
public class PasswordService {

    private final Accounts accounts;
    private final Vault vault;
    private final Clock clock;
    private final PasswordRules rules = new PasswordRules();
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordService(Accounts accounts, Vault vault, Clock clock, PasswordProperties properties) {
        this.accounts = accounts;
        this.vault = vault;
        this.clock = clock;
        this.encoder =
                new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(properties.cost())));
        this.nobodysHash = hash("nobody has this password");
    }

    /**
     * The staff account that has this name and password.
     *
     * @param username login or phone
     * @throws AccountProblem always the same, whatever is wrong
     */
    public Account prove(String username, String password) {
        var candidate = byName(username.strip());
        if (candidate.isEmpty()) {
            burn(password);
            throw AccountProblem.wrongCredentials();
        }
        return judge(candidate.get(), password);
    }

    /** The owner of an account shows that it is he who wants to change it. */
    public void proveAgain(Account account, String password) {
        var _ = judge(account, password);
    }

    /** Refuses a weak password; the hash of a good one. */
    public String accept(String password, @Nullable String login, @Nullable Phone phone) {
        rules.check(password, login == null ? "" : login, phone == null ? "" : phone.number());
        return hash(password);
    }

    /** Refuses a weak password and the present one. */
    String acceptNew(Account account, String password) {
        var present = account.passwordHash();
        if (present != null && encoder.matches(password, present)) {
            throw AccountProblem.samePassword();
        }
        return accept(password, account.login(), null);
    }

    private Account judge(Account account, String password) {
        var hash = account.passwordHash();
        if (hash == null || !account.active() || accounts.countAttempt(account.id(), clock.instant()) == 0) {
            burn(password);
            throw AccountProblem.wrongCredentials();
        }
        if (!encoder.matches(password, hash)) {
            throw AccountProblem.wrongCredentials();
        }
        accounts.clearAttempts(account.id());
        return account;
    }

    private Optional<Account> byName(String username) {
        if (Phone.looksLike(username)) {
            var byPhone = accounts.staffByPhone(Phone.of(username).index(vault));
            if (byPhone.size() == 1) {
                return Optional.of(byPhone.getFirst());
            }
        }
        return accounts.findByLogin(username);
    }

    private void burn(String password) {
        var _ = encoder.matches(password, nobodysHash);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
