package io.banyan.billing.payment;

import io.banyan.billing.bill.Bill;
import io.banyan.billing.bill.Bills;
import io.banyan.billing.book.BookDates;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.PrepayOutcome;
import io.banyan.billing.payment.PaymentTerms.Share;
import io.banyan.common.money.Money;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a payment before the money comes; each is one transaction, none calls a channel. */
@Service
public class PaymentService {

    private final Payments payments;
    private final Bills bills;
    private final BookDates dates;
    private final PaymentProperties properties;

    PaymentService(Payments payments, Bills bills, BookDates dates, PaymentProperties properties) {
        this.payments = payments;
        this.bills = bills;
        this.dates = dates;
        this.properties = properties;
    }

    /**
     * What somebody wants to pay.
     *
     * @param amount what his screen showed; refused when it is not what the bills come to
     */
    public record Wish(
            Set<Long> billIds,
            PayMethod method,
            Money amount,
            @Nullable Long payerId,
            long createdBy,
            @Nullable String openid,
            @Nullable String clientIp) {}

    /**
     * Stores the intent and reserves the bills for it. Repeated under the same id it answers the payment that is there.
     *
     * @throws PaymentProblem when the bills are not owed, come to another amount or are being paid already
     */
    @Transactional
    public Payment open(long id, Wish wish) {
        var known = payments.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        var owed = bills.lockAll(wish.billIds());
        check(owed, wish.amount());
        for (var bill : owed) {
            if (!bills.hold(bill.id(), id, bill.owed())) {
                throw PaymentProblem.billNotOwed(bill);
            }
        }
        var payment = Payment.intend(id, terms(owed, wish));
        payments.add(payment, dates.now().plus(properties.lookAgain().getFirst()));
        return payment;
    }

    private static void check(List<Bill> owed, Money told) {
        var first = owed.getFirst().terms();
        for (var bill : owed) {
            if (bill.terms().projectId() != first.projectId() || bill.terms().companyId() != first.companyId()) {
                throw PaymentProblem.severalProjects();
            }
            if (!bill.state().status().isOwed()) {
                throw PaymentProblem.billNotOwed(bill);
            }
        }
        var sum = Money.sum(owed.stream().map(Bill::owed).toList());
        if (!sum.equals(told)) {
            throw PaymentProblem.amountDiffers(told, sum);
        }
        for (var bill : owed) {
            var other = bill.state().openPaymentId();
            if (other != null) {
                throw PaymentProblem.billHasOpenPayment(bill.id(), other);
            }
        }
    }

    private PaymentTerms terms(List<Bill> owed, Wish wish) {
        var first = owed.getFirst().terms();
        var now = dates.now();
        var title = owed.size() == 1 ? first.title() : "%s 等%d笔".formatted(first.title(), owed.size());
        return new PaymentTerms(
                first.companyId(),
                first.projectId(),
                wish.method(),
                title.length() > 40 ? title.substring(0, 40) : title,
                wish.payerId() == null ? first.payerId() : wish.payerId(),
                wish.createdBy(),
                wish.openid(),
                wish.clientIp(),
                now,
                now.plus(properties.expiresIn()).truncatedTo(ChronoUnit.SECONDS),
                owed.stream().map(bill -> Share.of(bill.id(), bill.owed())).toList());
    }

    /** As it is now. */
    public Payment get(long id) {
        return payments.find(id).orElseThrow(() -> PaymentProblem.notFound(id));
    }

    /** Notes what the channel said to the order, unless the payment was decided meanwhile: a notice may be faster than an answer. */
    @Transactional
    public Payment noteSubmitted(long id, PrepayOutcome outcome) {
        var payment = payments.lock(id);
        if (payment.status() == PaymentStatus.CREATED || payment.status() == PaymentStatus.UNKNOWN) {
            switch (outcome) {
                case PrepayOutcome.Ready(var parameters) -> payment.submit(parameters);
                case PrepayOutcome.Refused(var reason) -> {
                    payment.fail(reason, dates.now());
                    bills.release(id);
                }
                case PrepayOutcome.Unknown(var reason) -> payment.leaveUnknown(reason);
                case PrepayOutcome.AlreadyPaid _ -> payment.leaveUnknown("The channel says it is paid");
                case PrepayOutcome.AlreadyClosed _ -> {
                    payment.close(dates.now());
                    bills.release(id);
                }
            }
            payments.save(payment);
        }
        return payment;
    }

    /** The payer or the desk gives it up; from now on the janitor closes it, if the caller does not manage. */
    @Transactional
    public Payment wantClosed(long id) {
        var payment = payments.lock(id);
        payment.wantClosed();
        payments.save(payment);
        payments.checkAt(id, dates.now());
        return payment;
    }

    /** The channel confirmed the end of it; its bills may be paid by another payment. */
    @Transactional
    public void noteClosed(long id) {
        var payment = payments.lock(id);
        if (payment.status().isOpen()) {
            payment.close(dates.now());
            payments.save(payment);
            bills.release(id);
        }
    }
}
