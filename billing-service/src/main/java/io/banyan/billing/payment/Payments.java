package io.banyan.billing.payment;

import io.banyan.common.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where payments are kept. */
public interface Payments {

    /** As it is now, without any lock. */
    Optional<Payment> find(long id);

    /** @throws PaymentProblem {@code payment.not-found} */
    Payment lock(long id);

    Optional<Payment> lockByNumber(String number);

    /** All payments, open or ended, that were meant for one of these bills. */
    List<Payment> lockOfBills(Collection<Long> billIds);

    /** @param checkAt when the janitor looks for the first time */
    void add(Payment payment, Instant checkAt);

    /** Stores the move and tells of it, if nobody moved it since it was loaded. */
    void save(Payment payment);

    /** Lets the janitor look at it then. */
    void checkAt(long id, Instant when);

    /**
     * Open payments that are due to be looked at, claimed for the caller: of several janitors each gets others.
     *
     * @param delays from one look to the next
     */
    List<Long> claimDue(Instant now, List<Duration> delays, int limit);

    /**
     * Sets a part of a payment aside to be given back, if so much of it is left.
     *
     * @param billId 0 for what no bill took
     * @return false when less is left
     */
    boolean reserveRefund(long paymentId, long billId, Money part);
}
