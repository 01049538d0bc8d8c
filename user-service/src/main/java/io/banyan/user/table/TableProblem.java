package io.banyan.user.table;

import io.banyan.common.problem.DomainProblem;

/** The ways a table is refused that was found right before. */
public final class TableProblem extends DomainProblem {

    private TableProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** Between the check and the storing somebody else changed what the rows refer to; nothing was stored. */
    public static TableProblem changedMeanwhile() {
        return new TableProblem(
                Kind.CONFLICT, "import.changed-meanwhile", "What the table refers to was changed meanwhile; try again");
    }
}
