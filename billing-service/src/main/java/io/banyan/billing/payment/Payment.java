package io.banyan.billing.payment;

import io.banyan.billing.channel.ChannelPayment;
import io.banyan.billing.channel.PayParameters;
import io.banyan.billing.channel.PrepayOrder;
import io.banyan.billing.payment.PaymentTerms.Share;
import io.banyan.common.contract.billing.BillingEvent;
import io.banyan.common.contract.billing.PaymentReceived;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment. Only this class moves it from one status to the next. The amount is always that of its bills, never what a client says. */
public final class Payment {

    private final long id;
    private final PaymentTerms terms;
    private final Money amount;
    private final long version;
    private State state;
    private List<Share> shares;
    private final List<BillingEvent> news = new ArrayList<>();

    /**
     * What changes about a payment.
     *
     * @param excess      came when nothing was owed any more; goes back
     * @param closeWanted somebody wants it closed; the janitor sees to it
     * @param reversed    cash that was taken back the same day
     * @param reversalReason why it was taken back; null also for what was taken back before reasons were asked for
     * @param lastError   why the channel's answer was not known or not good
     */
    public record State(
            PaymentStatus status,
            Money excess,
            @Nullable PayParameters parameters,
            @Nullable String transactionId,
            @Nullable Instant succeededAt,
            @Nullable Instant endedAt,
            boolean closeWanted,
            boolean reversed,
            @Nullable String reversalReason,
            @Nullable String lastError) {

        static final State NEW =
                new State(PaymentStatus.CREATED, Money.ZERO, null, null, null, null, false, false, null, null);

        private State ended(PaymentStatus next, @Nullable Instant at, @Nullable String error) {
            return new State(next, excess, parameters, transactionId, succeededAt, at, closeWanted, false, null, error);
        }
    }

    private Payment(long id, PaymentTerms terms, State state, long version) {
        this.id = id;
        this.terms = terms;
        this.amount = terms.amount();
        this.shares = terms.shares();
        this.state = state;
        this.version = version;
    }

    /** The intent to pay, before anybody is asked for money. */
    public static Payment intend(long id, PaymentTerms terms) {
        return new Payment(id, terms, State.NEW, 0);
    }

    /** As it was stored. For the repository only. */
    public static Payment restore(long id, PaymentTerms terms, State state, long version) {
        return new Payment(id, terms, state, version);
    }

    /** The channel waits for the payer. */
    void submit(PayParameters parameters) {
        moveTo(PaymentStatus.SUBMITTED);
        state = new State(
                PaymentStatus.SUBMITTED,
                state.excess(),
                parameters,
                null,
                null,
                null,
                state.closeWanted(),
                false,
                null,
                null);
    }

    /** The channel did not answer: the order may exist there. */
    void leaveUnknown(String reason) {
        moveTo(PaymentStatus.UNKNOWN);
        state = state.ended(PaymentStatus.UNKNOWN, null, reason);
    }

    /** The channel understood and refused: nobody can pay it. */
    void fail(String reason, Instant now) {
        moveTo(PaymentStatus.FAILED);
        state = state.ended(PaymentStatus.FAILED, now, reason);
    }

    /** The channel confirmed that it can no longer be paid. */
    void close(Instant now) {
        moveTo(PaymentStatus.CLOSED);
        state = state.ended(PaymentStatus.CLOSED, now, null);
    }

    void wantClosed() {
        if (!state.status().isOpen()) {
            throw PaymentProblem.illegalMove(this, PaymentStatus.CLOSED);
        }
        state = new State(
                state.status(),
                state.excess(),
                state.parameters(),
                null,
                null,
                null,
                true,
                false,
                null,
                state.lastError());
    }

    /** The money is there. What no bill took is excess. */
    void succeed(ChannelPayment proof, List<Share> allocated) {
        moveTo(PaymentStatus.SUCCEEDED);
        var taken = Money.sum(allocated.stream().map(Share::allocated).toList());
        shares = List.copyOf(allocated);
        state = new State(
                PaymentStatus.SUCCEEDED,
                amount.minus(taken),
                state.parameters(),
                proof.transactionId(),
                proof.paidAt(),
                null,
                state.closeWanted(),
                false,
                null,
                null);
        news.add(new PaymentReceived(
                UUID.randomUUID(),
                proof.paidAt(),
                terms.companyId(),
                id,
                number(),
                terms.projectId(),
                terms.payerId(),
                amount.amount(),
                terms.method().name(),
                allocated.stream()
                        .filter(share -> share.allocated().isPositive())
                        .map(Share::billId)
                        .toList()));
    }

    /** Cash is handed back the day it came. */
    void reverse(String reason, Instant now) {
        state = new State(
                PaymentStatus.SUCCEEDED,
                state.excess(),
                null,
                null,
                state.succeededAt(),
                now,
                false,
                true,
                reason,
                null);
    }

    private void moveTo(PaymentStatus next) {
        if (!state.status().next().contains(next)) {
            throw PaymentProblem.illegalMove(this, next);
        }
    }

    /** What the channel is asked for. The same at every repetition. */
    PrepayOrder order() {
        return new PrepayOrder(
                terms.method(), number(), terms.title(), amount, terms.expiresAt(), terms.openid(), terms.clientIp());
    }

    public long id() {
        return id;
    }

    /** Ours towards the channel (out_trade_no), unique for ever. */
    public String number() {
        return "BP" + id;
    }

    public PaymentTerms terms() {
        return terms;
    }

    public Money amount() {
        return amount;
    }

    public List<Share> shares() {
        return shares;
    }

    public State state() {
        return state;
    }

    public PaymentStatus status() {
        return state.status();
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
