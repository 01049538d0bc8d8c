package io.banyan.user.account;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways accounts and passwords are refused. */
public final class AccountProblem extends DomainProblem {

    private AccountProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    /** The same words for an unknown name, a wrong password, a locked and a disabled account: nobody learns which names exist. */
    public static AccountProblem wrongCredentials() {
        return new AccountProblem(
                Kind.RULE_BROKEN,
                "account.wrong-credentials",
                "Name and password do not fit, or there were too many attempts",
                List.of());
    }

    static AccountProblem weakPassword(String reason) {
        return new AccountProblem(
                Kind.RULE_BROKEN,
                "account.password-weak",
                reason,
                List.of(new FieldError("/password", "password-weak", reason)));
    }

    static AccountProblem samePassword() {
        return new AccountProblem(
                Kind.RULE_BROKEN, "account.password-same", "The new password is the present one", List.of());
    }

    public static AccountProblem loginTaken() {
        return new AccountProblem(
                Kind.CONFLICT,
                "account.login-taken",
                "Somebody has this login already",
                List.of(new FieldError("/login", "taken", "Choose another login")));
    }

    public static AccountProblem phoneTaken() {
        return new AccountProblem(
                Kind.CONFLICT,
                "account.phone-taken",
                "A colleague has this phone already",
                List.of(new FieldError("/phone", "taken", "This phone belongs to a colleague")));
    }

    public static AccountProblem notFound() {
        return new AccountProblem(Kind.NOT_FOUND, "account.not-found", "There is no such account", List.of());
    }
}
