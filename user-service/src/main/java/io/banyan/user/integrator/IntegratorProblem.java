package io.banyan.user.integrator;

import io.banyan.common.problem.DomainProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The ways integrators are refused. */
public final class IntegratorProblem extends DomainProblem {

    private IntegratorProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static IntegratorProblem notFound() {
        return new IntegratorProblem(Kind.NOT_FOUND, "integrator.not-found", "There is no such integrator", List.of());
    }

    static IntegratorProblem nameTaken() {
        return new IntegratorProblem(
                Kind.CONFLICT,
                "integrator.name-taken",
                "The company has an integrator of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static IntegratorProblem unknownScopes(Collection<String> unknown) {
        var names = String.join(", ", unknown);
        return new IntegratorProblem(
                Kind.RULE_BROKEN,
                "integrator.unknown-scope",
                "Not for integrators: " + names,
                List.of(new FieldError("/scopes", "unknown", names)));
    }

    static IntegratorProblem unknownProject() {
        return new IntegratorProblem(
                Kind.RULE_BROKEN,
                "integrator.unknown-project",
                "There is no such project",
                List.of(new FieldError("/projectIds", "unknown", "There is no such project")));
    }

    static IntegratorProblem beyondYourOwn() {
        return new IntegratorProblem(
                Kind.FORBIDDEN,
                "integrator.beyond-your-own",
                "This needs rights or projects you do not have",
                List.of());
    }

    static IntegratorProblem revoked() {
        return new IntegratorProblem(
                Kind.CONFLICT,
                "integrator.revoked",
                "It was revoked, which is for good; register a new one",
                List.of());
    }
}
