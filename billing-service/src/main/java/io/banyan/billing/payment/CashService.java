package io.banyan.billing.payment;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.channel.ChannelPayment;
import io.banyan.common.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cash at the desk 收银台: taken and receipted in one transaction, and taken back the same day if it was a mistake. */
@Service
public class CashService {

    private final PaymentService opening;
    private final SettlementService settlement;
    private final Payments payments;
    private final BookDates dates;

    CashService(PaymentService opening, SettlementService settlement, Payments payments, BookDates dates) {
        this.opening = opening;
        this.settlement = settlement;
        this.payments = payments;
        this.dates = dates;
    }

    @Transactional
    public void collect(long id, PaymentService.Wish wish) {
        var payment = opening.open(id, wish);
        if (payment.status() == PaymentStatus.CREATED) {
            var _ = settlement.settle(new ChannelPayment(payment.number(), null, payment.amount(), dates.now()));
        }
    }

    /**
     * The bills are owed again, the receipt is void, the entries are posted with the other sign.
     *
     * @param reason why 撤销原因; kept with the payment
     */
    @Transactional
    public void takeBack(long id, @Nullable String ifMatch, String reason) {
        var payment = payments.lock(id);
        Versions.require(ifMatch, payment.version());
        var paidAt = payment.state().succeededAt();
        if (!payment.terms().method().isCash()
                || paidAt == null
                || payment.state().reversed()) {
            throw PaymentProblem.cannotTakeBack(payment, "it is not cash that was received");
        }
        if (!dates.isToday(paidAt)) {
            throw PaymentProblem.cannotTakeBack(payment, "only on the day it came; refund it instead");
        }
        settlement.takeBack(payment, reason, dates.now());
    }
}
