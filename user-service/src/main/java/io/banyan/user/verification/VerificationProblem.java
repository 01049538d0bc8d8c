package io.banyan.user.verification;

import io.banyan.common.problem.DomainProblem;

/** The ways applications are refused. */
public final class VerificationProblem extends DomainProblem {

    private VerificationProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static VerificationProblem notFound() {
        return new VerificationProblem(Kind.NOT_FOUND, "verification.not-found", "There is no such application");
    }

    static VerificationProblem tooMany(int most) {
        return new VerificationProblem(
                Kind.RULE_BROKEN, "verification.too-many", "At most " + most + " applications wait at a time");
    }

    static VerificationProblem decided() {
        return new VerificationProblem(Kind.CONFLICT, "verification.decided", "This application is decided already");
    }
}
