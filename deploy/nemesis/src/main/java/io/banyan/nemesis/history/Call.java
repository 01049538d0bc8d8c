package io.banyan.nemesis.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One request that changes something, with all its repetitions under the same key, as its client saw it.
 *
 * @param number   counts up in a history
 * @param key      Idempotency-Key, empty when the command takes none
 * @param body     JSON as sent, empty when there was none
 * @param asked    when it was first sent
 * @param took     until the client knew, or gave up
 * @param attempts what came back each time: a status with the problem's code, or 0 with the error
 * @param answer   the last body that came back
 */
public record Call(
        long number,
        String method,
        String path,
        String key,
        String body,
        Instant asked,
        Duration took,
        Outcome outcome,
        List<String> attempts,
        String answer) {

    /** When the client knew, or gave up. */
    public Instant ended() {
        return asked.plus(took);
    }

    /** The last thing that came back: a status with the problem's code. */
    public String last() {
        return attempts.isEmpty() ? "nothing" : attempts.getLast();
    }
}
