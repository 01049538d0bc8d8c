package io.banyan.notice.stream;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the live stream: a real connection, read by a thread of its own. */
final class LiveClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final BufferedReader reader;
    private volatile boolean ended;

    private LiveClient(String address, String token, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError("Status " + answer.statusCode());
            }
            reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            Thread.startVirtualThread(this::read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static LiveClient open(String address, String token, @Nullable String lastEventId) {
        return new LiveClient(address, token, lastEventId);
    }

    private void read() {
        try {
            reader.lines().forEach(lines::add);
        } catch (UncheckedIOException closed) {
            lines.add(": " + closed.getMessage());
        } finally {
            ended = true;
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<JsonNode> hints() {
        return lines.stream()
                .filter(line -> line.startsWith("data: {\"type\""))
                .map(line -> JSON.readTree(line.substring("data: ".length())))
                .toList();
    }

    /** The hint at this thing, waiting for it. */
    JsonNode hintAt(long id) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> hints().stream()
                                .filter(hint -> hint.get("id").asString().equals(Long.toString(id)))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    String lastId() {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .toList()
                .getLast()
                .substring("id: ".length());
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
