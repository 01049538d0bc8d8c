package io.banyan.notice.stream;

/** One thing that is written to a client. */
public sealed interface StreamItem {

    /**
     * A hint, under an id that the client may resume from.
     *
     * @param id {@code <instance>-<number>}
     */
    record Hint(String id, Signal signal) implements StreamItem {}

    /**
     * Hints were missed: the client reads everything again.
     *
     * @param id where it resumes from afterwards
     */
    record Reset(String id) implements StreamItem {}

    /** The stream is over; the client may come again. */
    record End() implements StreamItem {}
}
