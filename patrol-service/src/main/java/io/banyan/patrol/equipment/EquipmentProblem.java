package io.banyan.patrol.equipment;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How equipment can refuse. */
public final class EquipmentProblem extends DomainProblem {

    private EquipmentProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    /** There is none, or it is outside the caller's scope. */
    public static EquipmentProblem notFound(long id) {
        return new EquipmentProblem(Kind.NOT_FOUND, "equipment.not-found", "There is no equipment " + id, List.of());
    }

    static EquipmentProblem projectUnknown(long projectId) {
        var detail = "There is no project " + projectId + " in your scope";
        return new EquipmentProblem(
                Kind.RULE_BROKEN,
                "equipment.project-unknown",
                detail,
                List.of(new FieldError("/projectId", "unknown", detail)));
    }

    static EquipmentProblem typeUnknown(long typeId) {
        var detail = "There is no equipment type " + typeId;
        return new EquipmentProblem(
                Kind.RULE_BROKEN,
                "equipment.type-unknown",
                detail,
                List.of(new FieldError("/typeId", "unknown", detail)));
    }

    /** Another piece of the project has this code. */
    public static EquipmentProblem codeTaken(String code) {
        var detail = "The code " + code + " is taken in this project";
        return new EquipmentProblem(
                Kind.CONFLICT, "equipment.code-taken", detail, List.of(new FieldError("/code", "taken", detail)));
    }

    static EquipmentProblem retired(long id) {
        return new EquipmentProblem(
                Kind.CONFLICT, "equipment.retired", "Equipment " + id + " is used no more", List.of());
    }
}
