package io.banyan.user.plan;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways plans are refused. */
public final class PlanProblem extends DomainProblem {

    private PlanProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static PlanProblem notFound() {
        return new PlanProblem(Kind.NOT_FOUND, "plan.not-found", "There is no such plan", List.of());
    }

    static PlanProblem nameTaken() {
        return new PlanProblem(
                Kind.CONFLICT,
                "plan.name-taken",
                "The project has a plan of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static PlanProblem tooMany(int most) {
        return new PlanProblem(Kind.CONFLICT, "plan.too-many", "A project has at most " + most + " plans", List.of());
    }

    static PlanProblem noPicture() {
        return new PlanProblem(
                Kind.RULE_BROKEN,
                "plan.no-picture",
                "Upload a picture with the purpose PLAN first",
                List.of(new FieldError("/fileId", "unknown", "There is no such picture of yours")));
    }

    static PlanProblem wrongPlaces(List<FieldError> errors) {
        return new PlanProblem(Kind.RULE_BROKEN, "plan.wrong-places", "Some places cannot be put there", errors);
    }
}
