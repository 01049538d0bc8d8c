package io.banyan.common.test;

import io.banyan.common.json.BanyanJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as a client sees it: real HTTP. Immutable; {@link #as} and {@link #with} give a changed copy.
 *
 * <pre>{@code
 * var made = api.as(token).key().post("/api/v1/tickets", Map.of("title", "漏水")).is(201);
 * made.json().get("id").asString();
 * }</pre>
 */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = BanyanJson.mapper();

    private final IntSupplier port;
    private final Map<String, String> headers;

    Api(IntSupplier port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** With this bearer token. */
    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(port, more);
    }

    /** With a new Idempotency-Key. */
    public Api key() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends anything: a string or bytes go out as they are, other objects as JSON. */
    public Answer send(String method, String path, @Nullable Object body) {
        var publisher = switch (body) {
            case null -> BodyPublishers.noBody();
            case byte[] raw -> BodyPublishers.ofByteArray(raw);
            case String raw -> BodyPublishers.ofString(raw);
            default -> BodyPublishers.ofString(JSON.writeValueAsString(body));
        };
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.getAsInt() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, publisher);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> raw) {

        public int status() {
            return raw.statusCode();
        }

        public String text() {
            return new String(raw.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(raw.body());
        }

        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }

        /** Fails with the whole answer unless the status is this one. */
        public Answer is(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + " but was " + status() + ": " + text());
            }
            return this;
        }

        /** A problem document with this status and code, in the right media type and with a trace id. */
        public Answer isProblem(int status, String code) {
            var answer = is(status).json();
            var type = String.valueOf(header("Content-Type"));
            if (!type.startsWith("application/problem+json")
                    || !code.equals(answer.path("code").asString(""))
                    || answer.path("traceId").asString("").isEmpty()) {
                throw new AssertionError("Expected problem " + code + " but was " + type + " " + text());
            }
            return this;
        }
    }
}
