package io.banyan.story.client;

import io.banyan.story.client.Answer.WrongAnswer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A client's server-sent events: a reader of its own takes the lines in, the story waits for the hint it expects. */
public final class LiveStream implements AutoCloseable {

    private static final String DATA = "data:";

    private final LinkedBlockingQueue<JsonNode> hints = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> beats = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private LiveStream(Stream<String> lines) {
        this.lines = lines;
    }

    static LiveStream open(HttpClient http, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new WrongAnswer(
                        "GET %s: expected a stream, got %d".formatted(request.uri(), response.statusCode()));
            }
            var stream = new LiveStream(response.body());
            var _ = Thread.ofVirtual().start(stream::read);
            return stream;
        } catch (IOException failed) {
            throw new Gateway.Unreachable("GET " + request.uri(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void read() {
        try {
            lines.forEach(this::take);
        } catch (RuntimeException closed) {
            beats.add("closed: " + closed);
        }
    }

    private void take(String line) {
        if (line.startsWith(DATA)) {
            hints.add(Gateway.JSON.readTree(line.substring(DATA.length())));
        } else if (line.startsWith(":")) {
            beats.add(line);
        }
    }

    /** The first heartbeat says that the stream is live from now on. */
    public void awaitHeartbeat(Duration patience) {
        if (poll(beats, patience) == null) {
            throw new WrongAnswer("The live stream gave no heartbeat within " + patience);
        }
    }

    /** Waits for a hint of that kind; others pass. */
    public JsonNode await(Predicate<JsonNode> expected, Duration patience) {
        var passed = new ArrayList<JsonNode>();
        while (true) {
            var hint = poll(hints, patience);
            if (hint == null) {
                throw new WrongAnswer("The live stream told nothing of the kind within %s, only %s"
                        .formatted(patience, List.copyOf(passed)));
            }
            if (expected.test(hint)) {
                return hint;
            }
            passed.add(hint);
        }
    }

    private static <T> @Nullable T poll(LinkedBlockingQueue<T> queue, Duration patience) {
        try {
            return queue.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
