package io.banyan.notice.stream.web;

import io.banyan.notice.stream.StreamItem;
import io.banyan.notice.stream.Subscription;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Writes a stream as server-sent events until the client is gone, or the stream, the token or the sign-in ends. The heartbeat is what finds out that a
 * client is gone.
 */
final class EventWriter {

    private static final byte[] HEARTBEAT = ": heartbeat\n\n".getBytes(StandardCharsets.UTF_8);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final OutputStream out;
    private final Clock clock;
    private final Duration heartbeat;

    EventWriter(OutputStream out, Clock clock, Duration heartbeat) {
        this.out = out;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /**
     * @param until end of the token; the client comes back with a new one
     * @param live  whether the sign-in goes on; looked at each second, for a stream must not outlive it
     */
    void write(Subscription subscription, Instant until, BooleanSupplier live)
            throws IOException, InterruptedException {
        out.write("retry: 3000\n".getBytes(StandardCharsets.UTF_8));
        var beatAt = clock.instant();
        while (true) {
            var now = clock.instant();
            if (!now.isBefore(until) || !live.getAsBoolean()) {
                return;
            }
            if (!now.isBefore(beatAt)) {
                out.write(HEARTBEAT);
                out.flush();
                beatAt = now.plus(heartbeat);
            }
            var wakeAt = Collections.min(List.of(beatAt, until, now.plus(LOOK)));
            if (!writeNext(subscription, Duration.between(now, wakeAt))) {
                return;
            }
        }
    }

    private boolean writeNext(Subscription subscription, Duration patience) throws IOException, InterruptedException {
        return switch (subscription.next(patience)) {
            case null -> true;
            case StreamItem.End _ -> false;
            case StreamItem.Reset(var id) -> send("id: " + id + "\nevent: reset\ndata: {}\n\n");
            case StreamItem.Hint(var id, var signal) ->
                send("id: %s\ndata: {\"type\":\"%s\",\"id\":\"%d\",\"version\":\"%d\"}\n\n"
                        .formatted(id, signal.type(), signal.id(), signal.version()));
        };
    }

    private boolean send(String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }
}
