package io.banyan.user.company;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways companies are refused. */
public final class CompanyProblem extends DomainProblem {

    private CompanyProblem(String detail, List<FieldError> errors) {
        super(Kind.CONFLICT, "company.code-taken", detail, errors, Map.of(), null);
    }

    static CompanyProblem codeTaken() {
        return new CompanyProblem(
                "Another company has this code", List.of(new FieldError("/code", "taken", "Choose another code")));
    }
}
