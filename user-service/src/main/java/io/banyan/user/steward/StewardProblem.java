package io.banyan.user.steward;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways stewards are refused. */
public final class StewardProblem extends DomainProblem {

    private StewardProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static StewardProblem notFound() {
        return new StewardProblem(Kind.NOT_FOUND, "steward.not-found", "There is no steward here", List.of());
    }

    static StewardProblem notHere() {
        var detail = "He is not active in this project";
        return new StewardProblem(
                Kind.RULE_BROKEN,
                "steward.not-in-project",
                detail,
                List.of(new FieldError("/staffId", "not-in-project", detail)));
    }
}
