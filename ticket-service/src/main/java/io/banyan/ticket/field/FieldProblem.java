package io.banyan.ticket.field;

import io.banyan.common.contract.user.TicketFieldInternalApi.WrongTicketField;
import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways values are refused. */
public final class FieldProblem extends DomainProblem {

    private FieldProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    /** Each wrong value is named. */
    static FieldProblem wrongValues(List<WrongTicketField> wrong) {
        var errors = wrong.stream()
                .map(one -> new FieldError(one.pointer(), one.code(), one.detail()))
                .toList();
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
