package io.banyan.billing.bill;

import io.banyan.common.contract.billing.BillingEvent;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bill 账单. Only this class moves it from one status to the next, and its amounts only grow in ways that add up:
 * {@code refunded ≤ refunding ≤ paid ≤ amount}.
 */
public final class Bill {

    private final long id;
    private final String number;
    private final BillTerms terms;
    private final Instant issuedAt;
    private final LocalDate dueOn;
    private final Money amount;
    private final long version;
    private State state;
    private final List<BillingEvent> news = new ArrayList<>();

    /**
     * What changes about a bill.
     *
     * @param refunding     refunds asked for, whatever became of them
     * @param refunded      refunds that reached the payer
     * @param openPaymentId the one payment that may be on its way
     */
    public record State(
            BillStatus status,
            Money paid,
            Money refunding,
            Money refunded,
            @Nullable Instant paidAt,
            @Nullable Instant voidedAt,
            @Nullable String voidReason,
            @Nullable Long openPaymentId) {

        static final State NEW =
                new State(BillStatus.ISSUED, Money.ZERO, Money.ZERO, Money.ZERO, null, null, null, null);

        private State with(BillStatus next, Money nowPaid, @Nullable Instant fullyPaidAt) {
            return new State(next, nowPaid, refunding, refunded, fullyPaidAt, voidedAt, voidReason, openPaymentId);
        }

        private State voided(Instant now, String reason) {
            return new State(BillStatus.VOIDED, paid, refunding, refunded, paidAt, now, reason, openPaymentId);
        }

        private State refunds(Money asked, Money done) {
            return new State(status, paid, asked, done, paidAt, voidedAt, voidReason, openPaymentId);
        }
    }

    private Bill(
            long id, String number, BillTerms terms, Instant issuedAt, LocalDate dueOn, State state, long version) {
        this.id = id;
        this.number = number;
        this.terms = terms;
        this.issuedAt = issuedAt;
        this.dueOn = dueOn;
        this.amount = terms.total();
        this.state = state;
        this.version = version;
    }

    /** Somebody owes money from now on. The number is the last thing to be known of it. */
    public static Bill issue(long id, String number, BillTerms terms, Instant now, LocalDate dueOn) {
        if (!terms.total().isPositive()) {
            throw BillProblem.nothingToBill(terms.title());
        }
        var bill = new Bill(id, number, terms, now, dueOn, State.NEW, 0);
        bill.news.add(BillNews.issued(bill, now));
        return bill;
    }

    /** As it was stored. For the repository only. */
    public static Bill restore(
            long id, String number, BillTerms terms, Instant issuedAt, LocalDate dueOn, State state, long version) {
        return new Bill(id, number, terms, issuedAt, dueOn, state, version);
    }

    /** Takes money; more than is owed is refused. */
    public void pay(Money part, Instant now) {
        if (!part.isPositive() || part.compareTo(owed()) > 0) {
            throw BillProblem.notOwed(this, part);
        }
        var paid = state.paid().plus(part);
        var whole = paid.equals(amount);
        moveTo(whole ? BillStatus.PAID : BillStatus.PARTLY_PAID, paid, whole ? now : null);
        if (whole) {
            news.add(BillNews.paid(this, now));
        }
    }

    /** Cash that was taken by mistake today is taken out again; it is owed as before. What runs because it was paid stays paid. */
    public void takeBack(long paymentId, Money part, Instant now) {
        var rule = new TakeBackRule(state.status(), terms.isOrder(), state.paid(), state.refunding());
        if (rule.order()) {
            throw BillProblem.orderRuns(this);
        }
        if (!rule.covers(part)) {
            throw BillProblem.refundsExceedPaid(this, part);
        }
        moveTo(rule.after(part), state.paid().minus(part), null);
        news.add(BillNews.reopened(this, paymentId, part, now));
    }

    /** Nothing is owed any more. What was paid before stays paid, until it is refunded. */
    public void voidFor(String reason, Instant now) {
        if (!state.status().next().contains(BillStatus.VOIDED)) {
            throw BillProblem.illegalMove(this, BillStatus.VOIDED);
        }
        state = state.voided(now, reason);
        news.add(BillNews.voided(this, reason, now));
    }

    /** Money is to go back. Together refunds never exceed what was paid. */
    public void askRefund(Money part) {
        var asked = state.refunding().plus(part);
        if (!part.isPositive() || asked.compareTo(state.paid()) > 0) {
            throw BillProblem.refundsExceedPaid(this, part);
        }
        state = state.refunds(asked, state.refunded());
    }

    /** Money that was asked back has reached the payer. */
    public void noteRefunded(Money part, Instant now) {
        var done = state.refunded().plus(part);
        if (!part.isPositive() || done.compareTo(state.refunding()) > 0) {
            throw BillProblem.refundsExceedPaid(this, part);
        }
        state = state.refunds(state.refunding(), done);
        news.add(BillNews.refunded(this, part, now));
    }

    private void moveTo(BillStatus next, Money paid, @Nullable Instant paidAt) {
        if (!state.status().next().contains(next)) {
            throw BillProblem.illegalMove(this, next);
        }
        state = state.with(next, paid, paidAt);
    }

    /** What is still to be paid; nothing when void. */
    public Money owed() {
        return state.status().isOwed() ? amount.minus(state.paid()) : Money.ZERO;
    }

    /** How much of the bill is no revenue any more: void or asked back. */
    public Money reduced() {
        return state.status() == BillStatus.VOIDED
                ? amount.minus(state.paid()).plus(state.refunding())
                : state.refunding();
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public BillTerms terms() {
        return terms;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return amount;
    }

    public State state() {
        return state;
    }

    public long version() {
        return version;
    }

    /** What happened since it was loaded, once. For the repository only. */
    public List<BillingEvent> takeNews() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }
}
