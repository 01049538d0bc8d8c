package io.banyan.user.account;

import io.banyan.common.privacy.Vault;
import io.banyan.user.privacy.Phone;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Judges passwords and accepts new ones. Who may try at all, and how often, is {@link AttemptService}'s. */
@Service
public class PasswordService {

    private final Accounts accounts;
    private final Vault vault;
    private final PasswordRules rules = new PasswordRules();
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordService(Accounts accounts, Vault vault, PasswordProperties properties) {
        this.accounts = accounts;
        this.vault = vault;
        this.encoder =
                new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(properties.cost())));
        this.nobodysHash = hash("nobody has this password");
    }

    /** The staff account of this login or phone. */
    public Optional<Account> named(String username) {
        if (Phone.looksLike(username)) {
            var byPhone = accounts.staffByPhone(Phone.of(username).index(vault));
            if (byPhone.size() == 1) {
                return Optional.of(byPhone.getFirst());
            }
        }
        return accounts.findByLogin(username);
    }

    /** Whether this is the password of an account that is active. Costs the same time in every case. */
    public boolean fits(Account account, String password) {
        var hash = account.passwordHash();
        if (hash == null || !account.active()) {
            burn(password);
            return false;
        }
        return encoder.matches(password, hash);
    }

    /** Spends the time that judging a password costs, so that nobody learns from it which names exist. */
    public void burn(String password) {
        var _ = encoder.matches(password, nobodysHash);
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

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
