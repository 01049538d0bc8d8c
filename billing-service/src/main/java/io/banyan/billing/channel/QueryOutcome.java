package io.banyan.billing.channel;

/** What the channel says of a payment. */
public sealed interface QueryOutcome {

    record Paid(ChannelPayment payment) implements QueryOutcome {}

    /** It exists and may still be paid. */
    record Waiting() implements QueryOutcome {}

    record Closed() implements QueryOutcome {}

    record Missing() implements QueryOutcome {}

    record Unknown(String reason) implements QueryOutcome {}
}
