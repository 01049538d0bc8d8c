package io.banyan.user.certificate;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways certificates are refused. */
public final class CertificateProblem extends DomainProblem {

    private CertificateProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static CertificateProblem notFound() {
        return new CertificateProblem(
                Kind.NOT_FOUND, "certificate.not-found", "There is no such certificate", List.of());
    }

    static CertificateProblem expiresBeforeIssued() {
        var detail = "It expires before it was issued";
        return new CertificateProblem(
                Kind.RULE_BROKEN,
                "certificate.dates-wrong",
                detail,
                List.of(new FieldError("/expiresOn", "range", detail)));
    }

    static CertificateProblem tooMany(int most) {
        return new CertificateProblem(Kind.RULE_BROKEN, "certificate.too-many", "There are at most " + most, List.of());
    }
}
