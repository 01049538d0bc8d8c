package io.banyan.common.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.inbox.EventDispatcher.UnreadableEvent;
import io.banyan.common.problem.ServiceUnavailable;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.util.backoff.BackOffExecution;

@DisplayName("An event that failed")
class EventErrorsTest {

    private static final int AN_HOUR_OF_LOOKS = 720;
    private static final long LONGEST = 5_000;

    static List<Exception> whatPasses() {
        return List.of(
                new DataAccessResourceFailureException("the database is away"),
                ServiceUnavailable.of("inventory-service", null),
                new ListenerExecutionFailedException("outer", ServiceUnavailable.of("billing-service", null)));
    }

    /** Everything behind it waits too: half a second at first, and never more than five. */
    @ParameterizedTest
    @MethodSource("whatPasses")
    void waitsForWhatWillPass(Exception failure) {
        var waits = waits(failure, AN_HOUR_OF_LOOKS);

        assertThat(waits)
                .startsWith(500L, 1_000L, 2_000L, 4_000L, LONGEST)
                .allMatch(wait -> wait > 0 && wait <= LONGEST);
    }

    @Test
    void isGivenUpAfterThreeMoreTriesWhenItIsToBlame() {
        assertThat(waits(new IllegalStateException("a bug"), 4))
                .containsExactly(500L, 500L, 500L, BackOffExecution.STOP);
    }

    @Test
    void isNotTriedAgainWhenNobodyCanReadIt() {
        var failure = new ListenerExecutionFailedException("outer", new UnreadableEvent("half a line", null));

        assertThat(waits(failure, 1)).containsExactly(BackOffExecution.STOP);
    }

    private static List<Long> waits(Exception failure, int looks) {
        var execution = EventErrors.backOff(failure).start();
        return LongStream.generate(execution::nextBackOff).limit(looks).boxed().toList();
    }
}
