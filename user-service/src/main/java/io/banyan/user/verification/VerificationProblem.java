package io.banyan.user.verification;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways applications are refused. */
public final class VerificationProblem extends DomainProblem {

    private VerificationProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private VerificationProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static VerificationProblem documentUnknown() {
        return new VerificationProblem(
                Kind.RULE_BROKEN,
                "verification.document-unknown",
                "Upload the documents with the purpose VERIFICATION first",
                List.of(new FieldError("/fileIds", "unknown", "There is no such upload of yours")));
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
