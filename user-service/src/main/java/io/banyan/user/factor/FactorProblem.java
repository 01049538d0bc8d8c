package io.banyan.user.factor;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways second factors are refused. */
public final class FactorProblem extends DomainProblem {

    private FactorProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private FactorProblem(Kind kind, String code, String detail, FieldError error) {
        super(kind, code, detail, List.of(error), Map.of(), null);
    }

    /** Told only to whoever knows the password. */
    static FactorProblem codeNeeded() {
        return new FactorProblem(
                Kind.RULE_BROKEN, "account.second-factor-needed", "Send the code of the authenticator app as well");
    }

    static FactorProblem codeWrong() {
        return new FactorProblem(
                Kind.RULE_BROKEN,
                "account.second-factor-wrong",
                "This code is wrong, over, or was used before",
                new FieldError("/code", "wrong", "Enter the code that is shown now"));
    }

    static FactorProblem alreadyActive() {
        return new FactorProblem(
                Kind.CONFLICT,
                "account.second-factor-active",
                "There is a second factor; end it first to set up another");
    }

    /** Whoever gave the first password knows it, and could put his own app beside it. */
    static FactorProblem passwordFirst() {
        return new FactorProblem(
                Kind.CONFLICT, "account.password-first", "Choose a password of your own before a second factor");
    }

    static FactorProblem notBegun() {
        return new FactorProblem(
                Kind.CONFLICT, "account.second-factor-not-begun", "Begin to set a second factor up first");
    }
}
