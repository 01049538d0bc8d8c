package io.banyan.billing.payment;

import io.banyan.billing.bill.Bills;
import io.banyan.billing.channel.ChannelNotices;
import io.banyan.billing.channel.ChannelPayment;
import io.banyan.billing.payment.PaymentTerms.Share;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money is there: payment, allocation to bills (the older first), voucher, receipt and news are one transaction, once per payment,
 * whether a notice, a query or the janitor comes first.
 */
@Service
public class SettlementService {

    private final Payments payments;
    private final Bills bills;
    private final BookkeepingService books;
    private final ChannelNotices notices;
    private final ExcessReturns excess;

    SettlementService(
            Payments payments, Bills bills, BookkeepingService books, ChannelNotices notices, ExcessReturns excess) {
        this.payments = payments;
        this.bills = bills;
        this.books = books;
        this.notices = notices;
        this.excess = excess;
    }

    /** Settles the payment the proof is about, or says why not. The proof's signature was checked before. */
    @Transactional
    public Settlement settle(ChannelPayment proof) {
        var found = payments.lockByNumber(proof.number());
        if (found.isEmpty()) {
            incident("PAYMENT_UNKNOWN", proof, "Paid at the channel, never ordered here");
            return Settlement.UNKNOWN_PAYMENT;
        }
        var payment = found.get();
        if (!payment.amount().equals(proof.amount())) {
            incident("AMOUNT_DIFFERS", proof, "Ordered were " + payment.amount());
            return Settlement.CONTRADICTED;
        }
        if (payment.status() == PaymentStatus.SUCCEEDED) {
            if (!Objects.equals(payment.state().transactionId(), proof.transactionId())) {
                incident(
                        "PAID_TWICE", proof, "Paid before as " + payment.state().transactionId());
                return Settlement.CONTRADICTED;
            }
            return Settlement.ALREADY_SETTLED;
        }
        receive(payment, proof);
        return Settlement.SETTLED;
    }

    private void receive(Payment payment, ChannelPayment proof) {
        payment.succeed(proof, allocate(payment, proof));
        payments.save(payment);
        bills.release(payment.id());
        books.received(payment);
        if (payment.state().excess().isPositive()) {
            excess.giveBack(payment);
        }
    }

    /** Undoes a payment as if it had not come: the bills are owed again, but not those of orders that run. Only for cash in the hand. */
    @Transactional
    public void takeBack(Payment payment, String reason, Instant now) {
        for (var bill : bills.lockAll(payment.terms().billIds())) {
            payment.shares().stream()
                    .filter(share -> share.billId() == bill.id())
                    .forEach(share -> bill.takeBack(payment.id(), share.allocated(), now));
            bills.save(bill);
        }
        payment.reverse(reason, now);
        payments.save(payment);
        books.reversed(payment);
    }

    /** Bills that were paid or voided otherwise meanwhile take nothing. */
    private List<Share> allocate(Payment payment, ChannelPayment proof) {
        var byId = new ArrayList<Share>();
        for (var bill : bills.lockAll(payment.terms().billIds())) {
            var share = payment.shares().stream()
                    .filter(s -> s.billId() == bill.id())
                    .findFirst()
                    .orElseThrow();
            var part = min(share.wanted(), bill.owed());
            if (part.isPositive()) {
                bill.pay(part, proof.paidAt());
                bills.save(bill);
            }
            byId.add(share.allocate(part));
        }
        return byId;
    }

    private static Money min(Money a, Money b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private void incident(String kind, ChannelPayment proof, String detail) {
        notices.incident(
                "WECHAT",
                kind,
                proof.number(),
                "%s; transaction %s of %s".formatted(detail, proof.transactionId(), proof.amount()));
    }
}
