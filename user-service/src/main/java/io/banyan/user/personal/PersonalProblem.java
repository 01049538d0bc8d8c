package io.banyan.user.personal;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** What is wrong with personal data. */
public final class PersonalProblem extends DomainProblem {

    private PersonalProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static PersonalProblem invalid() {
        return new PersonalProblem(
                Kind.INVALID,
                "personal.invalid",
                "This is no such number",
                List.of(new FieldError("/value", "form", "This is no such number")));
    }

    static PersonalProblem notFound() {
        return new PersonalProblem(Kind.NOT_FOUND, "personal.not-found", "There is no such entry", List.of());
    }

    /** One of a kind waits; it will be answered. */
    static PersonalProblem waiting() {
        return new PersonalProblem(
                Kind.CONFLICT, "data-request.waiting", "He has asked for this already, and it waits", List.of());
    }

    static PersonalProblem known() {
        return new PersonalProblem(Kind.CONFLICT, "personal.known", "It is on record already", List.of());
    }
}
