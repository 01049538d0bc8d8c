package io.banyan.paysim.knob;

import io.banyan.paysim.problem.WeChatProblem;

/// How the next calls of one kind go wrong.
///
/// @param times how many calls
/// @param delayMs for `TIMEOUT`: how long the caller waits; longer than its own limit, to be of use
public record Fault(Call call, Answer answer, Moment moment, int times, long delayMs) {

    /// What the merchant asks for.
    public enum Call {
        PREPAY,
        QUERY,
        CLOSE,
        REFUND,
        REFUND_QUERY,
        BILL
    }

    /// What it hears.
    public enum Answer {
        /// 500 `SYSTEM_ERROR`.
        SERVER_ERROR,
        /// 429 `FREQUENCY_LIMITED`.
        TOO_MANY,
        /// Silence for `delayMs`; then the true answer if the call took effect, 500 if not.
        TIMEOUT
    }

    /// Whether the call takes effect nevertheless.
    public enum Moment {
        /// It does not: lost on the way in.
        BEFORE,
        /// It does: only the answer is lost.
        AFTER
    }

    private static final long MAX_DELAY_MS = 600_000;

    public Fault {
        // It comes from JSON, where everything may be missing.
        if (call == null || answer == null || moment == null) {
            throw WeChatProblem.paramError("A fault needs call, answer and moment");
        }
        if (times < 1 || delayMs < 0 || delayMs > MAX_DELAY_MS) {
            throw WeChatProblem.paramError("A fault needs times >= 1 and delayMs 0..%d".formatted(MAX_DELAY_MS));
        }
        if (answer == Answer.TIMEOUT && delayMs == 0) {
            throw WeChatProblem.paramError("TIMEOUT needs delayMs");
        }
    }

    boolean meets(Call actualCall, Moment actualMoment) {
        return call == actualCall && moment == actualMoment;
    }

    Fault once() {
        return new Fault(call, answer, moment, 1, delayMs);
    }

    Fault oneLess() {
        return new Fault(call, answer, moment, times - 1, delayMs);
    }
}
