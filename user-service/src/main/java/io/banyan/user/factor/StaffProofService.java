package io.banyan.user.factor;

import io.banyan.user.account.Account;
import io.banyan.user.account.AccountProblem;
import io.banyan.user.account.AttemptService;
import io.banyan.user.account.PasswordService;
import io.banyan.user.account.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A member of staff proves who he is with everything he has. Every attempt costs the same time whether the name exists or not. Deliberately
 * without a transaction: a counted attempt stays counted, a used code stays used.
 */
@Service
public class StaffProofService {

    private final PasswordService passwords;
    private final SecondFactorService factors;
    private final AttemptService attempts;

    StaffProofService(PasswordService passwords, SecondFactorService factors, AttemptService attempts) {
        this.passwords = passwords;
        this.factors = factors;
        this.attempts = attempts;
    }

    /** @param twoFactors whether he showed a second factor, which is always so if he has one */
    public record Proved(Account account, boolean twoFactors) {}

    /**
     * What somebody shows.
     *
     * @param code of the authenticator app, or a recovery code
     */
    public record Evidence(String password, @Nullable String code) {

        @Override
        public String toString() {
            return "Evidence[]";
        }
    }

    /**
     * The staff account that has this name and password.
     *
     * @param username login or phone
     * @throws AccountProblem always the same, whatever is wrong with name or password
     * @throws FactorProblem  when the password is right and the second factor is missing or wrong
     */
    public Proved prove(String username, Evidence shown, Source source) {
        var candidate = passwords.named(username.strip());
        if (candidate.isEmpty()) {
            passwords.burn(shown.password());
            throw AccountProblem.wrongCredentials();
        }
        return proveAgain(candidate.get(), shown, source);
    }

    /** The owner of an account shows that it is he. */
    public Proved proveAgain(Account account, Evidence shown, Source source) {
        if (!attempts.begin(account.id(), source)) {
            passwords.burn(shown.password());
            throw AccountProblem.wrongCredentials();
        }
        if (!passwords.fits(account, shown.password())) {
            throw AccountProblem.wrongCredentials();
        }
        var two = factors.prove(account.id(), shown.code());
        attempts.succeeded(account.id(), source);
        return new Proved(account, two);
    }
}
