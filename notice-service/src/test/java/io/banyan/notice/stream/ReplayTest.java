package io.banyan.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.notice.stream.Signal.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Signal SIGNAL = new Signal(Topic.TICKETS, "ticket.pooled", 1, 1, Audience.of(1, 2, Set.of()));

    private final Replay replay = new Replay("a", Duration.ofMinutes(5));

    @Test
    void givesWhatCameAfter() {
        var first = replay.keep(SIGNAL, NOW);
        var second = replay.keep(SIGNAL, NOW);
        assertThat(replay.since(first.id()))
                .hasValueSatisfying(hints -> assertThat(hints).containsExactly(second));
        assertThat(replay.since(second.id()))
                .hasValueSatisfying(hints -> assertThat(hints).isEmpty());
        assertThat(replay.since("a-0"))
                .hasValueSatisfying(hints -> assertThat(hints).hasSize(2));
    }

    @Test
    void forgetsAfterItsTime() {
        var first = replay.keep(SIGNAL, NOW);
        var second = replay.keep(SIGNAL, NOW.plusSeconds(1));
        replay.keep(SIGNAL, NOW.plusSeconds(301));
        assertThat(replay.since("a-0")).isEmpty();
        assertThat(replay.since(first.id()))
                .hasValueSatisfying(hints -> assertThat(hints).hasSize(2));
        assertThat(replay.since(second.id()))
                .hasValueSatisfying(hints -> assertThat(hints).hasSize(1));
    }

    @Test
    void knowsOnlyItsOwnIds() {
        var hint = replay.keep(SIGNAL, NOW);
        assertThat(replay.since(hint.id().replace("a-", "b-"))).isEmpty();
        assertThat(replay.since("a-99")).isEmpty();
        assertThat(replay.since("a-x")).isEmpty();
        assertThat(replay.since("")).isEmpty();
    }
}
