package io.banyan.ticket.category;

import io.banyan.common.problem.DomainProblem;

/** How the catalogue refuses. */
public final class CategoryProblem extends DomainProblem {

    private CategoryProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static CategoryProblem notFound(long id) {
        return new CategoryProblem(Kind.NOT_FOUND, "category.not-found", "There is no category " + id);
    }

    public static CategoryProblem itemNotFound(long id) {
        return new CategoryProblem(Kind.NOT_FOUND, "category.item-not-found", "There is no service item " + id);
    }

    public static CategoryProblem codeTaken(String code) {
        return new CategoryProblem(Kind.CONFLICT, "category.code-taken", "The code " + code + " is taken");
    }

    public static CategoryProblem notABranch(long parent) {
        return new CategoryProblem(
                Kind.RULE_BROKEN, "category.not-a-branch", "Category " + parent + " is a leaf or of another project");
    }

    public static CategoryProblem orderWithoutPrice() {
        return new CategoryProblem(
                Kind.RULE_BROKEN,
                "category.only-paid-modes-have-prices",
                "An order price belongs to ON_ORDER, a quote to AFTER_SERVICE");
    }

    public static CategoryProblem projectNotFound(long id) {
        return new CategoryProblem(Kind.NOT_FOUND, "category.project-not-found", "There is no project " + id);
    }
}
