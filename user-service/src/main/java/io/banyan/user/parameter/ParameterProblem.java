package io.banyan.user.parameter;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways parameters are refused. */
public final class ParameterProblem extends DomainProblem {

    private ParameterProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static ParameterProblem notFound() {
        return new ParameterProblem(Kind.NOT_FOUND, "parameter.not-found", "There is no such parameter", List.of());
    }

    static ParameterProblem wrongValue(Parameter parameter) {
        var detail = parameter.key() + " does not hold this; " + parameter.standard() + " would be right";
        return new ParameterProblem(
                Kind.RULE_BROKEN, "parameter.value-wrong", detail, List.of(new FieldError("/value", "type", detail)));
    }
}
