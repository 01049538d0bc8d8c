package io.banyan.ticket.assignment;

import io.banyan.common.problem.DomainProblem;

/** Why somebody cannot get the job. */
public final class AssignmentProblem extends DomainProblem {

    private AssignmentProblem(String code, String detail) {
        super(Kind.RULE_BROKEN, code, detail);
    }

    static AssignmentProblem notCrew(long staffId) {
        return new AssignmentProblem("ticket.not-crew", "Person " + staffId + " is no active staff of the project");
    }
}
