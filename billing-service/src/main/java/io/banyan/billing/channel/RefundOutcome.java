package io.banyan.billing.channel;

import java.time.Instant;

/** What the channel says of a refund. */
public sealed interface RefundOutcome {

    record Processing(String refundId) implements RefundOutcome {}

    record Succeeded(String refundId, Instant at) implements RefundOutcome {}

    /** The payer's account could not be reached; a person has to decide. */
    record Abnormal(String reason) implements RefundOutcome {}

    /** Ended without money; another try needs another number. */
    record Closed() implements RefundOutcome {}

    record Missing() implements RefundOutcome {}

    /** Not now, for example because our balance is too small; the same number may be tried again. */
    record NotNow(String reason) implements RefundOutcome {}

    /** A clear no; asking again changes nothing. */
    record Refused(String reason) implements RefundOutcome {}

    record Unknown(String reason) implements RefundOutcome {}
}
