package io.banyan.common.idempotency;

import io.banyan.common.problem.DomainProblem;

/** How an Idempotency-Key can be wrong. */
final class IdempotencyProblem extends DomainProblem {

    private IdempotencyProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static IdempotencyProblem keyMissing() {
        return new IdempotencyProblem(
                Kind.INVALID, "idempotency.key-missing", "Send an Idempotency-Key of 8 to 80 letters, digits, - or _");
    }

    static IdempotencyProblem keyReused() {
        return new IdempotencyProblem(
                Kind.RULE_BROKEN, "idempotency.key-reused", "This Idempotency-Key came with another body before");
    }

    static IdempotencyProblem stillRunning() {
        return new IdempotencyProblem(Kind.CONFLICT, "idempotency.still-running", "The first request is still running");
    }
}
