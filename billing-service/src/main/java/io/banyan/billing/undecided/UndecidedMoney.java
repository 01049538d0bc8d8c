package io.banyan.billing.undecided;

import io.banyan.billing.payment.PaymentStatus;
import io.banyan.billing.refund.RefundStatus;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads of what the janitors still ask about, across companies; the oldest first. */
public interface UndecidedMoney {

    Page<Undecided> payments(List<PaymentStatus> status, PageRequest page);

    Page<Undecided> refunds(List<RefundStatus> status, PageRequest page);

    /** Any payment, decided or not. */
    Optional<Undecided> payment(long id);

    /** Any refund, decided or not. */
    Optional<Undecided> refund(long id);

    /** Payments the channel gave no answer about; for an alarm. Reads the index of open ones only. */
    int countUnknownPayments();

    /** Refunds the channel gave no answer about; for an alarm. */
    int countUnknownRefunds();
}
