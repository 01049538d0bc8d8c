package io.banyan.common.operations;

import io.banyan.common.inbox.DeadEvents.FailedAgain;
import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an operator's action is refused. */
final class OperationsProblem extends DomainProblem {

    private OperationsProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private OperationsProblem(
            Kind kind, String code, String detail, Map<String, Object> facts, @Nullable Throwable cause) {
        super(kind, code, detail, List.of(), facts, cause);
    }

    static OperationsProblem failedAgain(FailedAgain failed) {
        return new OperationsProblem(
                Kind.RULE_BROKEN,
                "operations.failed-again",
                "Event %d failed as before: %s"
                        .formatted(failed.event().id(), Masking.reason(String.valueOf(failed.getMessage()))),
                Map.of("failedId", Long.toString(failed.event().id())),
                failed);
    }

    static OperationsProblem wasDiscarded() {
        return new OperationsProblem(Kind.CONFLICT, "operations.discarded", "The event was discarded");
    }

    static OperationsProblem nothingWaits() {
        return new OperationsProblem(
                Kind.CONFLICT, "operations.nothing-waits", "It does not wait any more; there is nothing to discard");
    }

    static OperationsProblem alreadyProposed() {
        return new OperationsProblem(
                Kind.CONFLICT, "operations.discard-proposed", "Somebody proposed to discard it; decide that first");
    }

    static OperationsProblem alreadyDecided() {
        return new OperationsProblem(Kind.CONFLICT, "operations.discard-decided", "This was decided before");
    }

    static OperationsProblem needsAnother() {
        return new OperationsProblem(
                Kind.RULE_BROKEN, "operations.discard-needs-another", "Another person than the proposer confirms");
    }

    static OperationsProblem windowTooLarge(int events, int most) {
        return new OperationsProblem(
                Kind.RULE_BROKEN,
                "operations.window-too-large",
                "%d events were sent in this window; at most %d are replayed at once".formatted(events, most),
                Map.of("events", events, "most", most),
                null);
    }

    static OperationsProblem jobRunning(String job) {
        return new OperationsProblem(
                Kind.CONFLICT, "operations.job-running", "Somebody started %s a moment ago".formatted(job));
    }
}
