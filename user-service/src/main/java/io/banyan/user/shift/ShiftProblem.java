package io.banyan.user.shift;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways shifts and rosters are refused. */
public final class ShiftProblem extends DomainProblem {

    private ShiftProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static ShiftProblem notFound() {
        return new ShiftProblem(Kind.NOT_FOUND, "shift.not-found", "There is no such shift", List.of());
    }

    static ShiftProblem nameTaken() {
        return new ShiftProblem(
                Kind.CONFLICT,
                "shift.name-taken",
                "The project has a shift of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static ShiftProblem tooMany(int most) {
        return new ShiftProblem(
                Kind.CONFLICT, "shift.too-many", "A project has at most " + most + " shifts", List.of());
    }

    static ShiftProblem inUse() {
        return new ShiftProblem(Kind.CONFLICT, "shift.in-use", "Somebody is rostered for this shift", List.of());
    }

    static ShiftProblem wrongRoster(List<FieldError> errors) {
        return new ShiftProblem(Kind.RULE_BROKEN, "roster.wrong", "Some rows are wrong", errors);
    }

    static ShiftProblem wrongDays(int most) {
        return new ShiftProblem(Kind.INVALID, "roster.days-wrong", "A roster is of 1 to " + most + " days", List.of());
    }
}
