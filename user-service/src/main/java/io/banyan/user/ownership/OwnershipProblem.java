package io.banyan.user.ownership;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways rights in houses are refused. */
public final class OwnershipProblem extends DomainProblem {

    private OwnershipProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static OwnershipProblem wrongHouses(List<FieldError> errors) {
        return new OwnershipProblem(
                Kind.RULE_BROKEN, "owner.houses-wrong", "Some houses cannot be put on this record", errors);
    }

    static OwnershipProblem wrongTransfer(String pointer, String code, String detail) {
        return new OwnershipProblem(
                Kind.RULE_BROKEN, "transfer.wrong", detail, List.of(new FieldError(pointer, code, detail)));
    }

    /** He lives there already. */
    public static OwnershipProblem hasRightAlready() {
        return new OwnershipProblem(
                Kind.CONFLICT,
                "household.member-known",
                "He has a right in this house already",
                List.of(new FieldError("/phone", "taken", "He has a right in this house already")));
    }
}
