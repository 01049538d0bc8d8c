package io.banyan.story.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came back from the platform.
 *
 * @param request method and path, for messages
 * @param attempt 1 unless the request had to be repeated
 */
public record Answer(String request, int status, String text, HttpHeaders headers, int attempt) {

    public JsonNode json() {
        return Gateway.JSON.readTree(text);
    }

    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** For {@code If-Match}. */
    public String etag() {
        var etag = header("ETag");
        if (etag == null) {
            throw new WrongAnswer(request + ": no ETag, got " + status + " " + text);
        }
        return etag;
    }

    /** Stops the story unless the status is this one. */
    public Answer is(int expected) {
        if (status != expected) {
            throw new WrongAnswer("%s: expected %d, got %d %s".formatted(request, expected, status, text));
        }
        return this;
    }

    /** Stops the story unless it is a problem document with this status and code. */
    public Answer isProblem(int expected, String code) {
        var actual = is(expected).json().path("code").asString("");
        if (!actual.equals(code)) {
            throw new WrongAnswer("%s: expected problem %s, got %s".formatted(request, code, text));
        }
        return this;
    }

    /** Whether it is a problem document of that code. */
    public boolean hasCode(String code) {
        return status >= 400
                && text.startsWith("{")
                && json().path("code").asString("").equals(code);
    }

    /** A text member, by a path of names such as {@code place.label}; stops the story when it is absent. */
    public String get(String path) {
        return Json.text(json(), path, request);
    }

    /** The elements of a list's {@code items}. */
    public List<JsonNode> items() {
        var items = json().path("items");
        if (!items.isArray()) {
            throw new WrongAnswer("%s: no items in %d %s".formatted(request, status, text));
        }
        return items.valueStream().toList();
    }

    /** Neither done nor refused: it may be tried again under the same key. */
    boolean isOutage() {
        return status == 502 || status == 503 || status == 504 || hasCode("idempotency.still-running");
    }

    /** When it makes sense to ask again: limits know it exactly, outages are looked at often. */
    Duration retryAfter() {
        var seconds = header("Retry-After");
        return isOutage() || seconds == null ? Duration.ofMillis(200) : Duration.ofSeconds(Long.parseLong(seconds));
    }

    /** The story did not go as it must. */
    public static final class WrongAnswer extends RuntimeException {
        public WrongAnswer(String message) {
            super(message);
        }
    }
}
