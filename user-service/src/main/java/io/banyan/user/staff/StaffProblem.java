package io.banyan.user.staff;

import io.banyan.common.problem.DomainProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The ways staff and roles are refused. */
public final class StaffProblem extends DomainProblem {

    private StaffProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    public static StaffProblem notFound() {
        return new StaffProblem(Kind.NOT_FOUND, "staff.not-found", "There is no such member of staff", List.of());
    }

    static StaffProblem roleNotFound() {
        return new StaffProblem(Kind.NOT_FOUND, "role.not-found", "There is no such role", List.of());
    }

    static StaffProblem roleNameTaken() {
        return new StaffProblem(
                Kind.CONFLICT,
                "role.name-taken",
                "The company has a role of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static StaffProblem departmentNotFound() {
        return new StaffProblem(Kind.NOT_FOUND, "department.not-found", "There is no such department", List.of());
    }

    static StaffProblem departmentNameTaken() {
        return new StaffProblem(
                Kind.CONFLICT,
                "department.name-taken",
                "The company has a department of this name",
                List.of(new FieldError("/name", "taken", "Choose another name")));
    }

    static StaffProblem unknown(String pointer, String what) {
        return new StaffProblem(
                Kind.RULE_BROKEN,
                "staff.unknown-reference",
                "There is no such " + what,
                List.of(new FieldError(pointer, "unknown", "There is no such " + what)));
    }

    static StaffProblem unknownPermissions(Collection<String> unknown) {
        return new StaffProblem(
                Kind.RULE_BROKEN,
                "role.unknown-permission",
                "No such permission: " + String.join(", ", unknown),
                List.of(new FieldError("/permissions", "unknown", String.join(", ", unknown))));
    }

    /** Nobody gives rights, or takes them from somebody, beyond his own. */
    static StaffProblem beyondYourOwn() {
        return new StaffProblem(
                Kind.FORBIDDEN, "staff.beyond-your-own", "This needs rights or projects you do not have", List.of());
    }

    static StaffProblem notYourself() {
        return new StaffProblem(Kind.RULE_BROKEN, "staff.not-yourself", "Ask a colleague to do this to you", List.of());
    }
}
