package io.banyan.user.asset;

import io.banyan.common.problem.DomainProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The ways assets are refused. */
public final class AssetProblem extends DomainProblem {

    private AssetProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    public static AssetProblem buildingNotFound() {
        return new AssetProblem(Kind.NOT_FOUND, "building.not-found", "There is no such building", List.of());
    }

    public static AssetProblem houseNotFound() {
        return new AssetProblem(Kind.NOT_FOUND, "house.not-found", "There is no such house", List.of());
    }

    public static AssetProblem buildingNameTaken() {
        return new AssetProblem(
                Kind.CONFLICT,
                "building.name-taken",
                "The project has a building of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static AssetProblem publicAreaTaken() {
        return new AssetProblem(
                Kind.CONFLICT,
                "public-area.name-taken",
                "The project has a public area of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static AssetProblem labelTaken() {
        return new AssetProblem(Kind.CONFLICT, "house.label-taken", "The project has a house of this label", List.of());
    }

    static AssetProblem sameStatus() {
        return new AssetProblem(
                Kind.RULE_BROKEN,
                "house.status-same",
                "This is its status already",
                List.of(new FieldError("/status", "same", "Choose another status")));
    }

    static AssetProblem statusDay(LocalDate first, LocalDate last) {
        var detail = "The day lies between " + first + " and " + last;
        return new AssetProblem(
                Kind.RULE_BROKEN,
                "house.status-day-wrong",
                detail,
                List.of(new FieldError("/effectiveOn", "range", detail)));
    }

    /** Nothing was added; each wrong row says what is wrong with it. */
    static AssetProblem wrongRows(List<FieldError> errors) {
        return new AssetProblem(
                Kind.RULE_BROKEN, "house.rows-wrong", "Nothing was added: " + errors.size() + " mistakes", errors);
    }
}
