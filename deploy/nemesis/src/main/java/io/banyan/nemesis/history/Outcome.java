package io.banyan.nemesis.history;

/** What a client knows about a call when it has ended. */
public enum Outcome {
    /** Acknowledged: it must have happened, once. */
    OK,
    /** Refused: it must not have happened. */
    FAIL,
    /** No answer, or one that leaves it open: it may have happened once or not at all. */
    UNKNOWN
}
