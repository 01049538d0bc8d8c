package io.banyan.billing.refund;

import io.banyan.billing.bill.Bills;
import io.banyan.billing.book.BookDates;
import io.banyan.billing.channel.ChannelNotices;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.RefundOutcome;
import io.banyan.billing.ledger.Ledger;
import io.banyan.common.money.Money;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes how decided refunds go: what the channel says of them, and what the desk pays out. Each is one transaction. */
@Service
public class PayoutService {

    private final Refunds refunds;
    private final Bills bills;
    private final Ledger ledger;
    private final ChannelNotices notices;
    private final BookDates dates;

    PayoutService(Refunds refunds, Bills bills, Ledger ledger, ChannelNotices notices, BookDates dates) {
        this.refunds = refunds;
        this.bills = bills;
        this.ledger = ledger;
        this.notices = notices;
        this.dates = dates;
    }

    /** As it is now. */
    public Refund get(long id) {
        return refunds.find(id).orElseThrow(() -> RefundProblem.notFound(id));
    }

    /** Notes what the channel said, unless the refund was decided meanwhile. */
    @Transactional
    public Refund note(long id, RefundOutcome outcome) {
        return note(refunds.lock(id), outcome);
    }

    /**
     * A proof that the channel sent by itself.
     *
     * @param amount what the channel says it gives back
     * @return false when it contradicts what we asked for, or we never asked
     */
    @Transactional
    public boolean noteProof(String number, Money amount, RefundOutcome outcome) {
        var found = refunds.lockByNumber(number);
        if (found.isEmpty()) {
            notices.incident("WECHAT", "REFUND_UNKNOWN", number, "Refunded at the channel, never asked for here");
            return false;
        }
        if (!found.get().terms().amount().equals(amount)) {
            notices.incident(
                    "WECHAT",
                    "REFUND_DIFFERS",
                    number,
                    "Asked for %s, told %s".formatted(found.get().terms().amount(), amount));
            return false;
        }
        if (outcome instanceof RefundOutcome.Succeeded && wasPaidOutInstead(found.get())) {
            notices.incident(
                    "WECHAT", "REFUNDED_TWICE", number, "Refunded at the channel after it was paid out in cash");
            return true;
        }
        var _ = note(found.get(), outcome);
        return true;
    }

    private static boolean wasPaidOutInstead(Refund refund) {
        return refund.status() == RefundStatus.SUCCEEDED
                && refund.state().paidOutIn() != refund.terms().method();
    }

    /** What was given to people may be finished at the channel after all: its merchant platform has a page for that. */
    private static boolean isOpenFor(Refund refund, RefundOutcome outcome) {
        return refund.status().isAtChannel()
                || refund.status() == RefundStatus.ABNORMAL && outcome instanceof RefundOutcome.Succeeded;
    }

    private Refund note(Refund refund, RefundOutcome outcome) {
        if (!isOpenFor(refund, outcome)) {
            return refund;
        }
        switch (outcome) {
            case RefundOutcome.Processing(var refundId) -> refund.process(refundId);
            case RefundOutcome.Succeeded(var _, var at) ->
                finish(refund, refund.terms().method(), at);
            case RefundOutcome.Abnormal(var reason) -> refund.giveToPeople(reason);
            case RefundOutcome.Closed _ -> refund.giveToPeople("The channel closed the refund");
            case RefundOutcome.Refused(var reason) -> refund.giveToPeople(reason);
            case RefundOutcome.NotNow(var reason) -> refund.postpone(reason);
            case RefundOutcome.Missing _ -> refund.postpone("The channel does not know it");
            case RefundOutcome.Unknown(var reason) -> refund.leaveUnknown(reason);
        }
        refunds.save(refund);
        return refund;
    }

    /** The desk hands out the money: cash that was due, or what the channel could not bring to the payer. */
    @Transactional
    public void payOut(long id) {
        var refund = refunds.lock(id);
        if (refund.status() != RefundStatus.DUE && refund.status() != RefundStatus.ABNORMAL) {
            throw RefundProblem.illegalMove(refund, RefundStatus.SUCCEEDED);
        }
        finish(refund, PayMethod.CASH, dates.now());
        refunds.save(refund);
    }

    /** Another try at the channel under another number; the janitor sends it. */
    @Transactional
    public void tryAgain(long id) {
        var refund = refunds.lock(id);
        refund.tryAgain();
        refunds.save(refund);
        refunds.checkAt(id, dates.now());
    }

    private void finish(Refund refund, PayMethod paidOutIn, Instant at) {
        refund.succeed(paidOutIn, at);
        for (var part : refund.terms().parts()) {
            if (part.billId() != RefundTerms.Part.NO_BILL) {
                var bill = bills.lock(part.billId());
                bill.noteRefunded(part.amount(), at);
                bills.save(bill);
            }
        }
        ledger.post(RefundPostings.done(refund, paidOutIn.account()));
    }
}
