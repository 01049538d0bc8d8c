package io.banyan.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.billing.channel.ChannelPayment;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.PayParameters;
import io.banyan.billing.payment.PaymentTerms.Share;
import io.banyan.common.contract.billing.PaymentReceived;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private enum Action {
        SUBMIT(PaymentStatus.SUBMITTED),
        LEAVE_UNKNOWN(PaymentStatus.UNKNOWN),
        FAIL(PaymentStatus.FAILED),
        CLOSE(PaymentStatus.CLOSED),
        SUCCEED(PaymentStatus.SUCCEEDED);

        private final PaymentStatus leadsTo;

        Action(PaymentStatus leadsTo) {
            this.leadsTo = leadsTo;
        }

        void on(Payment payment) {
            switch (this) {
                case SUBMIT -> payment.submit(new PayParameters("weixin://x", null, null));
                case LEAVE_UNKNOWN -> payment.leaveUnknown("time-out");
                case FAIL -> payment.fail("no", NOW);
                case CLOSE -> payment.close(NOW);
                case SUCCEED -> payment.succeed(proof(payment), payment.shares());
            }
        }

        /** A success that the channel proves is always recorded; otherwise only what is open moves. */
        boolean isAllowedFrom(PaymentStatus status) {
            return switch (this) {
                case SUCCEED -> status != PaymentStatus.SUCCEEDED;
                case CLOSE -> status.isOpen();
                case SUBMIT, LEAVE_UNKNOWN, FAIL -> status == PaymentStatus.CREATED || status == PaymentStatus.UNKNOWN;
            };
        }
    }

    static Stream<Arguments> everyActionFromEveryStatus() {
        return EnumSet.allOf(PaymentStatus.class).stream()
                .flatMap(from -> Stream.of(Action.values()).map(action -> Arguments.of(action, from)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyActionFromEveryStatus")
    void movesOrRefuses(Action action, PaymentStatus from) {
        var payment = in(from);
        if (action.isAllowedFrom(from)) {
            action.on(payment);
            assertThat(payment.status()).isEqualTo(action.leadsTo);
        } else {
            assertThatThrownBy(() -> action.on(payment)).isInstanceOf(PaymentProblem.class);
            assertThat(payment.status()).isEqualTo(from);
        }
    }

    @Test
    void whatNoBillTakesIsExcess() {
        var payment = in(PaymentStatus.CLOSED);
        payment.succeed(proof(payment), List.of(payment.shares().getFirst().allocate(Money.yuan("2.50"))));
        assertThat(payment.state().excess()).isEqualTo(Money.yuan("7.50"));
        assertThat(payment.takeNews())
                .singleElement()
                .isInstanceOfSatisfying(
                        PaymentReceived.class,
                        told -> assertThat(told.billIds()).containsExactly(5L));
    }

    @Test
    void asksTheChannelForTheSameAtEveryRepetition() {
        assertThat(in(PaymentStatus.UNKNOWN).order())
                .isEqualTo(in(PaymentStatus.CREATED).order());
    }

    private static ChannelPayment proof(Payment payment) {
        return new ChannelPayment(payment.number(), "4200", payment.amount(), NOW);
    }

    private static Payment in(PaymentStatus status) {
        var terms = new PaymentTerms(
                1,
                2,
                PayMethod.WECHAT_NATIVE,
                "维修",
                4L,
                4,
                null,
                null,
                NOW,
                NOW.plusSeconds(1800),
                List.of(Share.of(5, Money.yuan("10"))));
        var payment = Payment.intend(8, terms);
        switch (status) {
            case CREATED -> {}
            case SUBMITTED -> Action.SUBMIT.on(payment);
            case UNKNOWN -> Action.LEAVE_UNKNOWN.on(payment);
            case FAILED -> Action.FAIL.on(payment);
            case CLOSED -> Action.CLOSE.on(payment);
            case SUCCEEDED -> Action.SUCCEED.on(payment);
        }
        assertThat(Set.copyOf(payment.takeNews())).hasSizeLessThanOrEqualTo(1);
        return payment;
    }
}
