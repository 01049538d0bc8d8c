package io.banyan.patrol.label;

import io.banyan.common.problem.DomainProblem;

/** Why a scanned code is not believed. */
public final class LabelProblem extends DomainProblem {

    private LabelProblem(String detail) {
        super(Kind.RULE_BROKEN, "equipment.code-forged", detail);
    }

    static LabelProblem forged() {
        return new LabelProblem("This is not a label of ours");
    }
}
