package io.banyan.patrol.standard;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How equipment types can refuse. */
public final class StandardProblem extends DomainProblem {

    private StandardProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static StandardProblem notFound(long id) {
        return new StandardProblem(
                Kind.NOT_FOUND, "equipment-type.not-found", "There is no equipment type " + id, List.of());
    }

    static StandardProblem invalid(List<FieldError> errors) {
        return new StandardProblem(
                Kind.RULE_BROKEN, "equipment-type.items-invalid", "The check items contradict themselves", errors);
    }

    /** Whoever has to do with some types only makes no others. */
    static StandardProblem limited() {
        return new StandardProblem(
                Kind.FORBIDDEN,
                "equipment-type.limited",
                "You have to do with some types of equipment only",
                List.of());
    }

    /** Another type of the company has this code. */
    public static StandardProblem codeTaken(String code) {
        var detail = "The code " + code + " is taken";
        return new StandardProblem(
                Kind.CONFLICT, "equipment-type.code-taken", detail, List.of(new FieldError("/code", "taken", detail)));
    }
}
