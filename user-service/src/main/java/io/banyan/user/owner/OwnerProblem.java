package io.banyan.user.owner;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways records of owners are refused. */
public final class OwnerProblem extends DomainProblem {

    private OwnerProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    public static OwnerProblem notFound() {
        return new OwnerProblem(Kind.NOT_FOUND, "owner.not-found", "There is no such owner", List.of());
    }

    static OwnerProblem phoneOnRecord() {
        return new OwnerProblem(
                Kind.CONFLICT,
                "owner.phone-on-record",
                "The project has somebody with this phone on record",
                List.of(new FieldError("/phone", "taken", "Change the existing record instead")));
    }
}
