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

    static OrganisationProblem regionNotFound() {
        return new OrganisationProblem(Kind.NOT_FOUND, "region.not-found", "There is no such region", List.of());
    }

    static OrganisationProblem unknownRegion(String pointer) {
        return new OrganisationProblem(
                Kind.RULE_BROKEN,
                "region.unknown",
                "The company has no such region",
                List.of(new FieldError(pointer, "unknown", "The company has no such region")));
    }

    static OrganisationProblem regionNameTaken() {
        return new OrganisationProblem(
                Kind.CONFLICT,
                "region.name-taken",
                "There is a region of this name beside it",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static OrganisationProblem tooDeep() {
        return new OrganisationProblem(
                Kind.RULE_BROKEN,
                "region.too-deep",
                "Regions lie at most " + Region.DEEPEST + " levels deep",
                List.of(new FieldError("/parentId", "too-deep", "Choose a higher region")));
    }

    static OrganisationProblem regionInsideItself() {
        return new OrganisationProblem(
                Kind.RULE_BROKEN,
                "region.inside-itself",
                "A region cannot lie below itself",
                List.of(new FieldError("/parentId", "inside-itself", "Choose a region outside this one")));
    }

    static OrganisationProblem regionInUse() {
        return new OrganisationProblem(
                Kind.CONFLICT, "region.in-use", "There are regions, projects or staff in this region", List.of());
    }

    static OrganisationProblem tooManyRegions(int most) {
        return new OrganisationProblem(
                Kind.RULE_BROKEN, "region.too-many", "A company has at most " + most + " regions", List.of());
    }

    static OrganisationProblem projectsBeyondYours() {
        return new OrganisationProblem(
                Kind.FORBIDDEN, "region.beyond-your-own", "There are projects in it that you do not see", List.of());
    }

    static OrganisationProblem noCompany() {
        return new OrganisationProblem(
                Kind.RULE_BROKEN,
                "organisation.no-company",
                "The platform's operator has no projects of his own: sign in as a company's administrator",
                List.of());
    }
}
