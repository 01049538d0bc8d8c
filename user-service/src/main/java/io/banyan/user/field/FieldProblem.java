package io.banyan.user.field;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways fields are refused. */
public final class FieldProblem extends DomainProblem {

    private FieldProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static FieldProblem notFound() {
        return new FieldProblem(Kind.NOT_FOUND, "field.not-found", "There is no such field", List.of());
    }

    static FieldProblem codeTaken() {
        return new FieldProblem(
                Kind.CONFLICT,
                "field.code-taken",
                "There is a field with this code",
                List.of(new FieldError("/code", "taken", "Choose another code")));
    }

    static FieldProblem wrong(String pointer, String code, String detail) {
        return new FieldProblem(
                Kind.RULE_BROKEN, "field.definition-wrong", detail, List.of(new FieldError(pointer, code, detail)));
    }

    /** Each wrong value is named. */
    public static FieldProblem wrongValues(List<FieldError> errors) {
        return new FieldProblem(Kind.RULE_BROKEN, "field.values-wrong", "Some fields are wrong", errors);
    }

    static FieldProblem notSearchable(String code) {
        return new FieldProblem(
                Kind.INVALID,
                "field.not-searchable",
                "Nothing is found by " + code,
                List.of(new FieldError("?field", "not-searchable", "Search as code:value by a searchable field")));
    }
}
