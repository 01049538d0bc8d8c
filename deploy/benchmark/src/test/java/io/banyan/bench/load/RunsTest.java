package io.banyan.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void aStallCountsForEverybodyWhoCameDuringIt() {
        // 10 a second: due at 0, 100 and 200 ms. The generator stood still and sent the second and third at 250 ms.
        var hits = OpenRun.hits(
                List.of("0,page,1000000,1010000,200", "1,page,1250000,1260000,200", "2,page,1250000,1270000,200"),
                0,
                10);
        assertThat(hits.stream().map(Hit::millis)).containsExactly(10.0, 160.0, 70.0);
        assertThat(hits.get(1).lateMillis()).isEqualTo(150.0);
    }

    @Test
    void theTimetableHangsOnTheShotThatLeftOnTime() {
        var hits = OpenRun.hits(List.of("0,page,1000500,1010000,200", "1,page,1100000,1110000,200"), 0, 10);
        assertThat(hits.getFirst().intended()).isEqualTo(1_000_000);
        assertThat(hits.getLast().intended()).isEqualTo(1_100_000);
    }

    @Test
    void theWarmUpLeftAtItsOwnPaceAndIsNotCounted() {
        var hits = OpenRun.hits(
                List.of("0,warm-up,200000,900000,200", "1,page,1000000,1010000,200", "2,page,1100000,1110000,200"),
                1,
                10);
        assertThat(hits.stream().map(Hit::index)).containsExactly(1, 2);
        assertThat(hits.stream().map(Hit::intended)).containsExactly(1_000_000L, 1_100_000L);
    }

    @Test
    void refusedAndLostRequestsAreNotDone() {
        var count = ClosedRun.count("""
                  5000 requests in 10.00s, 1.20MB read
                  Socket errors: connect 1, read 2, write 0, timeout 3
                  Non-2xx or 3xx responses: 400
                Requests/sec:    500.00
                """);
        assertThat(count.done()).isEqualTo(4600);
        assertThat(count.failed()).isEqualTo(406);
        assertThat(count.perSecond()).isEqualTo(460);
    }

    @Test
    void minutesAreSecondsToo() {
        assertThat(ClosedRun.count("600 requests in 1.00m, 1MB read").perSecond())
                .isEqualTo(10);
    }

    @Test
    void wordsThatAreNotACountAreShown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ClosedRun.count("unable to connect"))
                .withMessageContaining("unable to connect");
    }
}
