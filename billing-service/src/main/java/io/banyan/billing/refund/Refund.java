package io.banyan.billing.refund;

import io.banyan.billing.channel.PayMethod;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refund. Only this class moves it from one status to the next. */
public final class Refund {

    private final long id;
    private final RefundTerms terms;
    private final long version;
    private State state;

    /**
     * What changes about a refund.
     *
     * @param attempt   counts from 1; each has a number of its own towards the channel
     * @param paidOutIn how it really went back
     */
    public record State(
            RefundStatus status,
            int attempt,
            @Nullable String channelRefundId,
            @Nullable Instant finishedAt,
            @Nullable PayMethod paidOutIn,
            @Nullable String lastError) {

        private State to(RefundStatus next, @Nullable String error) {
            return new State(next, attempt, channelRefundId, finishedAt, paidOutIn, error);
        }
    }

    private Refund(long id, RefundTerms terms, State state, long version) {
        this.id = id;
        this.terms = terms;
        this.state = state;
        this.version = version;
    }

    /** Money is owed back from now on: by the channel, or at the desk when it came as cash. */
    static Refund decide(long id, RefundTerms terms) {
        var first = terms.method().isCash() ? RefundStatus.DUE : RefundStatus.CREATED;
        return new Refund(id, terms, new State(first, 1, null, null, null, null), 0);
    }

    /** As it was stored. For the repository only. */
    public static Refund restore(long id, RefundTerms terms, State state, long version) {
        return new Refund(id, terms, state, version);
    }

    void process(String channelRefundId) {
        moveTo(RefundStatus.PROCESSING);
        state = new State(RefundStatus.PROCESSING, state.attempt(), channelRefundId, null, null, null);
    }

    void leaveUnknown(String reason) {
        if (state.status() == RefundStatus.PROCESSING) {
            return;
        }
        moveTo(RefundStatus.UNKNOWN);
        state = state.to(RefundStatus.UNKNOWN, reason);
    }

    /** Not now; the same number will be tried again. */
    void postpone(String reason) {
        state = state.to(state.status(), reason);
    }

    void giveToPeople(String reason) {
        moveTo(RefundStatus.ABNORMAL);
        state = state.to(RefundStatus.ABNORMAL, reason);
    }

    /** Another try at the channel, under another number. */
    void tryAgain() {
        moveTo(RefundStatus.CREATED);
        state = new State(RefundStatus.CREATED, state.attempt() + 1, null, null, null, state.lastError());
    }

    void succeed(PayMethod paidOutIn, Instant now) {
        moveTo(RefundStatus.SUCCEEDED);
        state = new State(RefundStatus.SUCCEEDED, state.attempt(), state.channelRefundId(), now, paidOutIn, null);
    }

    private void moveTo(RefundStatus next) {
        if (!state.status().next().contains(next)) {
            throw RefundProblem.illegalMove(this, next);
        }
    }

    public long id() {
        return id;
    }

    /** Ours towards the channel (out_refund_no). */
    public String number() {
        return "BR%d-%d".formatted(id, state.attempt());
    }

    public RefundTerms terms() {
        return terms;
    }

    public State state() {
        return state;
    }

    public RefundStatus status() {
        return state.status();
    }

    public long version() {
        return version;
    }
}
