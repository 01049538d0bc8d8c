package io.banyan.user.household;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways members of a household are refused. */
public final class HouseholdProblem extends DomainProblem {

    private HouseholdProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    /** Not there, or not the caller's: he is not told which. */
    static HouseholdProblem houseNotFound() {
        return new HouseholdProblem(Kind.NOT_FOUND, "house.not-found", "There is no such house", List.of());
    }

    static HouseholdProblem memberNotFound() {
        return new HouseholdProblem(Kind.NOT_FOUND, "household.member-not-found", "There is no such member", List.of());
    }

    static HouseholdProblem tooMany(int most) {
        return new HouseholdProblem(
                Kind.RULE_BROKEN, "household.too-many", "A house has at most " + most + " of them", List.of());
    }

    static HouseholdProblem wrong(String pointer, String code, String detail) {
        return new HouseholdProblem(
                Kind.RULE_BROKEN, "household.member-wrong", detail, List.of(new FieldError(pointer, code, detail)));
    }
}
