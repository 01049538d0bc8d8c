package io.banyan.ticket.assignment;

import io.banyan.common.problem.DomainProblem;

/** Why somebody cannot get the job. */
public final class AssignmentProblem extends DomainProblem {

    private AssignmentProblem(String code, String detail) {
        super(Kind.RULE_BROKEN, code, detail);
    }

    static AssignmentProblem departmentUnknown(long id) {
        return new AssignmentProblem("ticket.department-unknown", "There is no department " + id);
    }

    static AssignmentProblem vendorUnknown(long id) {
        return new AssignmentProblem("ticket.vendor-unknown", "Vendor " + id + " does not serve in the project");
    }

    static AssignmentProblem notCrew(long staffId) {
        return new AssignmentProblem("ticket.not-crew", "Person " + staffId + " is no active staff of the project");
    }
}
