package io.banyan.inventory.disposal;

import io.banyan.common.problem.DomainProblem;

/** How disposal documents refuse. */
public final class DisposalProblem extends DomainProblem {

    private DisposalProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static DisposalProblem notFound(long id) {
        return new DisposalProblem(Kind.NOT_FOUND, "inventory.disposal-not-found", "There is no disposal " + id);
    }
}
