package io.banyan.billing.refund;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where refunds are kept. */
public interface Refunds {

    /** As it is now, without any lock. */
    Optional<Refund> find(long id);

    /** @throws RefundProblem {@code refund.not-found} */
    Refund lock(long id);

    Optional<Refund> lockByNumber(String number);

    /** The janitor sends what is for the channel from that moment. */
    void add(Refund refund, Instant checkAt);

    /** Stores the move, if nobody moved it since it was loaded. */
    void save(Refund refund);

    void checkAt(long id, Instant when);

    /** Refunds at the channel that are due to be looked at, claimed for the caller. */
    List<Long> claimDue(Instant now, List<Duration> delays, int limit);
}
