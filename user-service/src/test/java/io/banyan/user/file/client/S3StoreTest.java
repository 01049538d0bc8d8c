package io.banyan.user.file.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.banyan.user.file.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requests of the real SDK against a small HTTP server that keeps objects as S3 does. */
class S3StoreTest {

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private FileStore store;

    S3StoreTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var properties = new S3Properties(
                "http://127.0.0.1:" + server.getAddress().getPort(), "us-east-1", "banyan", "key", "secret");
        var beans = new StoreConfiguration.S3();
        store = beans.s3Store(beans.s3Client(properties), properties);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsGivesAndDeletes() throws IOException {
        var bytes = "漏水".getBytes(StandardCharsets.UTF_8);
        store.put("ab/abc", () -> new ByteArrayInputStream(bytes), bytes.length);

        assertThat(objects).containsOnlyKeys("/banyan/ab/abc");
        assertThat(objects.get("/banyan/ab/abc")).isEqualTo(bytes);
        try (var in = store.open("ab/abc")) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        store.delete("ab/abc");
        assertThat(objects).isEmpty();
        assertThat(signatures).hasSize(3).allMatch(header -> header.startsWith("AWS4-HMAC-SHA256 Credential=key/"));
    }

    @Test
    void whatIsNotThereIsAnError() {
        assertThatThrownBy(() -> store.open("ab/none")).isInstanceOf(IOException.class);
    }

    @Test
    void aStoreThatIsAwayIsAnError() {
        server.stop(0);
        assertThatThrownBy(() -> store.put("ab/abc", () -> new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(IOException.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestURI().getPath();
        signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        var body = exchange.getRequestBody().readAllBytes();
        byte[] answer = new byte[0];
        var status = 200;
        switch (exchange.getRequestMethod()) {
            case "PUT" -> objects.put(key, body);
            case "DELETE" -> {
                objects.remove(key);
                status = 204;
            }
            default -> {
                var found = objects.get(key);
                status = found == null ? 404 : 200;
                answer = found == null
                        ? "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8)
                        : found;
            }
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }
}
