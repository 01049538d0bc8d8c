package io.banyan.ticket.dispatch;

import io.banyan.common.problem.DomainProblem;

/** How dispatch refuses. */
public final class DispatchProblem extends DomainProblem {

    private DispatchProblem(String code, String detail) {
        super(Kind.NOT_FOUND, code, detail);
    }

    static DispatchProblem projectNotFound(long id) {
        return new DispatchProblem("dispatch.project-not-found", "There is no project " + id);
    }
}
