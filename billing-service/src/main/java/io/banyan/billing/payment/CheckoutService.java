package io.banyan.billing.payment;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.channel.CloseOutcome;
import io.banyan.billing.channel.PaymentChannel;
import io.banyan.billing.channel.PrepayOutcome;
import io.banyan.billing.channel.QueryOutcome;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Talks with the channel about payments, outside any transaction: the intent is stored before the call and the outcome after it. Every
 * method may be repeated and may run at the same time elsewhere; who comes first decides, the others find it decided.
 */
@Service
public class CheckoutService {

    private final PaymentService steps;
    private final SettlementService settlement;
    private final CashService cash;
    private final List<PaymentChannel> channels;
    private final BookDates dates;

    CheckoutService(
            PaymentService steps,
            SettlementService settlement,
            CashService cash,
            List<PaymentChannel> channels,
            BookDates dates) {
        this.steps = steps;
        this.settlement = settlement;
        this.cash = cash;
        this.channels = channels;
        this.dates = dates;
    }

    /** Begins to pay. Afterwards the payment is submitted, or unknown until the janitor learns more; cash has succeeded. */
    public void pay(long id, PaymentService.Wish wish) {
        if (wish.method().isCash()) {
            cash.collect(id, wish);
            return;
        }
        PaymentChannel.of(channels, wish.method()).requireReady();
        var payment = steps.open(id, wish);
        if (payment.status() == PaymentStatus.CREATED || payment.status() == PaymentStatus.UNKNOWN) {
            submit(payment);
        }
    }

    /** Asks the channel how it stands, and goes on from there. */
    public void lookAgain(long id) {
        var payment = steps.get(id);
        if (!payment.status().isOpen() || payment.terms().method().isCash()) {
            return;
        }
        if (payment.state().closeWanted()
                || !dates.now().isBefore(payment.terms().expiresAt())) {
            closeAtChannel(payment);
        } else {
            proceed(payment);
        }
    }

    /** Gives the payment up, if the payer was not faster. When the channel does not answer, the janitor goes on trying. */
    public void close(long id) {
        var payment = steps.wantClosed(id);
        closeAtChannel(payment);
    }

    private void submit(Payment payment) {
        var outcome = channel(payment).prepay(payment.order());
        var noted = steps.noteSubmitted(payment.id(), outcome);
        if (outcome instanceof PrepayOutcome.AlreadyPaid) {
            var _ = settleIfPaid(noted);
        }
        if (noted.status() == PaymentStatus.FAILED) {
            throw PaymentProblem.refusedByChannel(String.valueOf(noted.state().lastError()));
        }
    }

    private void proceed(Payment payment) {
        switch (channel(payment).query(payment.number())) {
            case QueryOutcome.Paid(var proof) -> {
                var _ = settlement.settle(proof);
            }
            case QueryOutcome.Closed _ -> steps.noteClosed(payment.id());
            case QueryOutcome.Waiting _, QueryOutcome.Missing _ -> {
                // The order may be there without us knowing how to pay it: the same order again gives the same answer.
                if (payment.status() != PaymentStatus.SUBMITTED) {
                    submit(payment);
                }
            }
            case QueryOutcome.Unknown(var reason) -> {
                var _ = steps.noteSubmitted(payment.id(), new PrepayOutcome.Unknown(reason));
            }
        }
    }

    private void closeAtChannel(Payment payment) {
        switch (channel(payment).close(payment.number())) {
            case CloseOutcome.Closed _ -> steps.noteClosed(payment.id());
            case CloseOutcome.AlreadyPaid _, CloseOutcome.Unknown _ -> {
                var _ = settleIfPaid(payment);
            }
        }
    }

    private boolean settleIfPaid(Payment payment) {
        return switch (channel(payment).query(payment.number())) {
            case QueryOutcome.Paid(var proof) -> {
                var _ = settlement.settle(proof);
                yield true;
            }
            case QueryOutcome.Closed _ -> {
                steps.noteClosed(payment.id());
                yield false;
            }
            case QueryOutcome.Waiting _, QueryOutcome.Missing _, QueryOutcome.Unknown _ -> false;
        };
    }

    private PaymentChannel channel(Payment payment) {
        return PaymentChannel.of(channels, payment.terms().method());
    }
}
