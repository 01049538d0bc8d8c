package io.banyan.inventory.warehouse;

import io.banyan.common.problem.DomainProblem;

/** How warehouses refuse. */
public final class WarehouseProblem extends DomainProblem {

    private WarehouseProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static WarehouseProblem notFound(long id) {
        return new WarehouseProblem(Kind.NOT_FOUND, "inventory.warehouse-not-found", "There is no warehouse " + id);
    }

    public static WarehouseProblem projectNotFound(long id) {
        return new WarehouseProblem(Kind.NOT_FOUND, "inventory.project-not-found", "There is no project " + id);
    }

    public static WarehouseProblem codeTaken(String code) {
        return new WarehouseProblem(
                Kind.CONFLICT,
                "inventory.warehouse-code-taken",
                "Another warehouse of the project has the code " + code);
    }

    public static WarehouseProblem inactive(long id) {
        return new WarehouseProblem(Kind.RULE_BROKEN, "inventory.warehouse-inactive", "Warehouse " + id + " is closed");
    }

    public static WarehouseProblem none(long projectId) {
        return new WarehouseProblem(
                Kind.RULE_BROKEN, "inventory.no-warehouse", "Project " + projectId + " has no warehouse in use");
    }
}
