package io.banyan.common.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service could not handle.
 *
 * @param recordKey  events of one topic and key are handled in order
 * @param reason     exception and message of the latest try, at most 1000 characters
 * @param tries      how often it was replayed in vain
 */
public record DeadEvent(
        long id,
        String eventId,
        String type,
        String topic,
        int partition,
        long offset,
        @Nullable String recordKey,
        State state,
        String reason,
        int tries,
        Instant deadAt,
        @Nullable Instant lastTriedAt,
        @Nullable Instant replayedAt) {

    /** WAITING for somebody to mend the cause; the others are final. */
    public enum State {
        WAITING,
        REPLAYED,
        DISCARDED
    }

    /**
     * Which ones; an absent value does not restrict.
     *
     * @param state only those waiting when absent
     * @param since dead at or after
     */
    public record Filter(
            @Nullable List<State> state,
            @Nullable String topic,
            @Nullable String type,
            @Nullable Instant since) {

        List<String> states() {
            var wanted = state == null
                    ? List.<State>of()
                    : state.stream().filter(Objects::nonNull).toList();
            return (wanted.isEmpty() ? List.of(State.WAITING) : wanted)
                    .stream().map(State::name).toList();
        }
    }

    /** @param headers as JSON */
    public record Content(String headers, @Nullable String payload) {}
}
