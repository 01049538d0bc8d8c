package io.banyan.user.organisation;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways companies and projects are refused. */
public final class OrganisationProblem extends DomainProblem {

    private OrganisationProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    /** Missing, or outside the caller's data scope: he is not told which. */
    public static OrganisationProblem projectNotFound() {
        return new OrganisationProblem(Kind.NOT_FOUND, "project.not-found", "There is no such project", List.of());
    }

    static OrganisationProblem projectCodeTaken() {
        return new OrganisationProblem(
                Kind.CONFLICT,
                "project.code-taken",
                "The company has a project with this code",
                List.of(new FieldError("/code", "taken", "Choose another code")));
    }

    static OrganisationProblem noCompany() {
        return new OrganisationProblem(
                Kind.RULE_BROKEN,
                "organisation.no-company",
                "The platform's operator has no projects of his own: sign in as a company's administrator",
                List.of());
    }
}
