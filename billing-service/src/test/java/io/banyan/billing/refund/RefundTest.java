package io.banyan.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.refund.RefundTerms.Part;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void cashIsDueAtTheDeskAndTheRestIsForTheChannel() {
        assertThat(refund(PayMethod.CASH).status()).isEqualTo(RefundStatus.DUE);
        assertThat(refund(PayMethod.WECHAT_H5).status()).isEqualTo(RefundStatus.CREATED);
    }

    @Test
    void isTriedAgainUnderAnotherNumber() {
        var refund = refund(PayMethod.WECHAT_NATIVE);
        assertThat(refund.number()).isEqualTo("BR7-1");
        assertThatThrownBy(refund::tryAgain).isInstanceOf(RefundProblem.class);
        refund.giveToPeople("closed");
        refund.tryAgain();
        assertThat(refund.number()).isEqualTo("BR7-2");
        assertThat(refund.status()).isEqualTo(RefundStatus.CREATED);
    }

    @Test
    void successIsFinal() {
        var refund = refund(PayMethod.WECHAT_NATIVE);
        refund.leaveUnknown("time-out");
        refund.process("5000");
        refund.leaveUnknown("no answer changes nothing once it is processed");
        assertThat(refund.status()).isEqualTo(RefundStatus.PROCESSING);
        refund.succeed(PayMethod.WECHAT_NATIVE, NOW);
        assertThatThrownBy(() -> refund.giveToPeople("late")).isInstanceOf(RefundProblem.class);
        assertThatThrownBy(() -> refund.succeed(PayMethod.CASH, NOW)).isInstanceOf(RefundProblem.class);
    }

    private static Refund refund(PayMethod method) {
        return Refund.decide(
                7, new RefundTerms(1, 2, 8, method, "质量", false, 3L, NOW, List.of(new Part(5, Money.yuan("1.00")))));
    }
}
