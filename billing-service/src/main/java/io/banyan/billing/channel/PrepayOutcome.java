package io.banyan.billing.channel;

/** What came of asking the channel for a payment. */
public sealed interface PrepayOutcome {

    record Ready(PayParameters parameters) implements PrepayOutcome {}

    /** This number is paid already. */
    record AlreadyPaid() implements PrepayOutcome {}

    /** This number can no longer be paid. */
    record AlreadyClosed() implements PrepayOutcome {}

    /** The channel understood and said no; nothing exists there. */
    record Refused(String reason) implements PrepayOutcome {}

    /** No answer, or none that says anything: the order may exist. */
    record Unknown(String reason) implements PrepayOutcome {}
}
