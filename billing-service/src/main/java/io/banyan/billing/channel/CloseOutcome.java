package io.banyan.billing.channel;

/** What came of closing a payment at the channel. */
public sealed interface CloseOutcome {

    /** From now on it cannot be paid. */
    record Closed() implements CloseOutcome {}

    record AlreadyPaid() implements CloseOutcome {}

    record Unknown(String reason) implements CloseOutcome {}
}
