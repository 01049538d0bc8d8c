package io.banyan.common.seata;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A global transaction could not be begun, joined or decided. Answered as 503; no branch stays half done. */
public final class GlobalTransactionUnavailable extends DomainProblem {

    private final boolean outcomeUnknown;

    private GlobalTransactionUnavailable(
            String code, String detail, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(Kind.UNAVAILABLE, code, detail, List.of(), Map.of(), cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** The server vanished while it decided: confirmed or cancelled, all branches alike, but not known which. Otherwise: cancelled. */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    static GlobalTransactionUnavailable notBegun(String name, Throwable cause) {
        return cancelled("%s was not begun: the transaction server does not answer".formatted(name), cause);
    }

    static GlobalTransactionUnavailable branchRefused(String action, String xid, Throwable cause) {
        return cancelled(
                "%s could not join %s: it is decided, or the server does not answer".formatted(action, xid), cause);
    }

    static GlobalTransactionUnavailable tooLate(String action, String xid, Throwable cause) {
        return cancelled("%s came too late: %s was cancelled before".formatted(action, xid), cause);
    }

    static GlobalTransactionUnavailable tooSlow(String name, String xid) {
        return cancelled("%s took longer than its limit and was cancelled (%s)".formatted(name, xid), null);
    }

    static GlobalTransactionUnavailable outcomeUnknown(String name, String xid, @Nullable Throwable cause) {
        return new GlobalTransactionUnavailable(
                "transaction.outcome-unknown",
                "The transaction server vanished while it decided %s (%s); look again later".formatted(name, xid),
                true,
                cause);
    }

    private static GlobalTransactionUnavailable cancelled(String detail, @Nullable Throwable cause) {
        return new GlobalTransactionUnavailable("transaction.unavailable", detail, false, cause);
    }
}
