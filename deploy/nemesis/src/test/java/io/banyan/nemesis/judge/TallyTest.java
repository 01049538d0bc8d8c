package io.banyan.nemesis.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.nemesis.history.Call;
import io.banyan.nemesis.history.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was told against what is there. */
class TallyTest {

    private static final Effect.On LEAK = new Effect.On(Effect.SUBMITTED, "leak");

    @Test
    void acknowledgedAndThereIsRight() {
        var tally = Tally.of(List.of(report(Outcome.OK)), Map.of(LEAK, 1));
        assertThat(tally.acknowledged()).isEqualTo(1);
        assertThat(tally.offences()).isEmpty();
    }

    @Test
    void acknowledgedAndNotThereIsLost() {
        var tally = Tally.of(List.of(report(Outcome.OK)), Map.of());
        assertThat(tally.lost()).isEqualTo(1);
        assertThat(tally.offences()).singleElement().asString().contains("SUBMITTED leak: 0 found, 1 acknowledged");
    }

    @Test
    void acknowledgedOnceAndThereTwiceIsDoubled() {
        assertThat(Tally.of(List.of(report(Outcome.OK)), Map.of(LEAK, 2)).doubled())
                .isEqualTo(1);
    }

    @Test
    void refusedAndThereIsDoubledToo() {
        assertThat(Tally.of(List.of(report(Outcome.FAIL)), Map.of(LEAK, 1)).doubled())
                .isEqualTo(1);
        assertThat(Tally.of(List.of(report(Outcome.FAIL)), Map.of()).offences()).isEmpty();
    }

    @Test
    void whatIsOpenMayBeThereOnceOrNot() {
        assertThat(Tally.of(List.of(report(Outcome.UNKNOWN)), Map.of()).offences())
                .isEmpty();
        assertThat(Tally.of(List.of(report(Outcome.UNKNOWN)), Map.of(LEAK, 1)).offences())
                .isEmpty();
        assertThat(Tally.of(List.of(report(Outcome.UNKNOWN)), Map.of(LEAK, 2)).doubled())
                .isEqualTo(1);
    }

    @Test
    void findsTheEffectOfEachCommand() {
        assertThat(effect("/api/v1/tickets/7/actions/request-materials", "{}")).isEqualTo(on(Effect.REQUESTED, "7"));
        assertThat(effect("/api/v1/tickets/7/actions/complete", "{}")).isEqualTo(on(Effect.MOVED, "7/COMPLETE"));
        assertThat(effect("/api/v1/inventory/requisitions/8/actions/issue", "{}"))
                .isEqualTo(on(Effect.ISSUED, "8"));
        assertThat(effect("/api/v1/payments", "{\"billIds\":[\"9\"]}")).isEqualTo(on(Effect.PAYING, "9"));
        assertThat(effect("/api/v1/refunds", "{\"paymentId\":\"6\"}")).isEqualTo(on(Effect.GIVING_BACK, "6"));
        assertThat(Effect.of(call("/api/v1/sms-codes", "{}", Outcome.OK))).isEmpty();
    }

    private static Effect.On on(Effect effect, String key) {
        return new Effect.On(effect, key);
    }

    private static Effect.On effect(String path, String body) {
        return Effect.of(call(path, body, Outcome.OK)).orElseThrow();
    }

    private static Call report(Outcome outcome) {
        return call("/api/v1/tickets", "{\"title\":\"leak\"}", outcome);
    }

    private static Call call(String path, String body, Outcome outcome) {
        return new Call(1, "POST", path, "key", body, Instant.EPOCH, Duration.ZERO, outcome, List.of("201"), "");
    }
}
