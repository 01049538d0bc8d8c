package io.banyan.inventory.loan;

import io.banyan.common.problem.DomainProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How loans refuse. */
public final class LoanProblem extends DomainProblem {

    private LoanProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    public static LoanProblem notFound(long id) {
        return new LoanProblem(Kind.NOT_FOUND, "inventory.loan-not-found", "There is no loan " + id, Map.of());
    }

    static LoanProblem notLendable(long itemId) {
        return new LoanProblem(
                Kind.RULE_BROKEN, "inventory.not-lendable", "Item " + itemId + " is no tool", Map.of("itemId", itemId));
    }

    static LoanProblem borrowerUnknown(long personId) {
        return new LoanProblem(
                Kind.RULE_BROKEN,
                "inventory.borrower-unknown",
                "Person " + personId + " is no active staff of the project",
                Map.of());
    }

    static LoanProblem dueInvalid() {
        return new LoanProblem(
                Kind.RULE_BROKEN, "inventory.due-invalid", "The last day is today or later, within a year", Map.of());
    }

    static LoanProblem exceeded(long id, BigDecimal wanted, BigDecimal out) {
        return new LoanProblem(
                Kind.CONFLICT,
                "inventory.loan-exceeded",
                "Loan %d: %s come back, %s are out".formatted(id, wanted.toPlainString(), out.toPlainString()),
                Map.of("wanted", wanted, "available", out));
    }

    static LoanProblem reasonMissing() {
        return new LoanProblem(
                Kind.RULE_BROKEN, "inventory.reason-missing", "Say how it was damaged or lost", Map.of());
    }
}
