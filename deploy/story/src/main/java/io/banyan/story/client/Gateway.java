package io.banyan.story.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plain HTTP to the platform's one address (and, for the payer's side, to the payment simulator). A 429 is waited out as it asks; outages
 * are waited out only by those who expect some.
 */
public final class Gateway {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration ANSWER_TIME = Duration.ofSeconds(30);
    private static final Duration LIMIT_TIME = Duration.ofSeconds(90);
    private static final int TOO_MANY = 429;

    private final String address;
    private final Clock clock;
    private final Duration outage;
    private final Witness witness;

    /**
     * @param address for example {@code http://127.0.0.1:8080}
     * @param outage  how long a request is repeated, with the same key, while nothing or a 503 answers; zero for not at all
     */
    public Gateway(String address, Clock clock, Duration outage) {
        this(address, clock, outage, Witness.NONE);
    }

    /** @param witness hears all that is asked and answered */
    public Gateway(String address, Clock clock, Duration outage, Witness witness) {
        this.address = address;
        this.clock = clock;
        this.outage = outage;
        this.witness = witness;
    }

    /** The time it goes by. */
    public Clock clock() {
        return clock;
    }

    /** How long something that comes later may take. */
    public Duration patience() {
        return outage.plusSeconds(20);
    }

    /** Sends JSON, or nothing when the body is null. */
    public Answer send(String method, String path, Map<String, String> headers, @Nullable Object body) {
        var text = body == null ? "" : JSON.writeValueAsString(body);
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text);
        return insist(request(method, path, headers, body == null ? null : "application/json", publisher), text);
    }

    /** Sends a form, as the token endpoint wants it. */
    public Answer form(String path, Map<String, String> fields) {
        return form(path, Map.of(), fields);
    }

    /** Sends a form with these headers. */
    public Answer form(String path, Map<String, String> headers, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return insist(
                request("POST", path, headers, "application/x-www-form-urlencoded", BodyPublishers.ofString(body)), "");
    }

    /** Sends raw bytes of a media type. */
    public Answer raw(String path, Map<String, String> headers, String mediaType, byte[] body) {
        return insist(request("POST", path, headers, mediaType, BodyPublishers.ofByteArray(body)), "");
    }

    /** Opens the live stream of a signed-in person. */
    public LiveStream stream(String path, String token) {
        var headers = Map.of("Authorization", "Bearer " + token, "Accept", "text/event-stream");
        return LiveStream.open(HTTP, request("GET", path, headers, null, BodyPublishers.noBody()));
    }

    /** One word of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest request(
            String method, String path, Map<String, String> headers, @Nullable String mediaType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_TIME)
                .header("Accept-Language", "zh-CN")
                .method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        headers.forEach(request::header);
        return request.build();
    }

    private Answer insist(HttpRequest request, String body) {
        var key = request.headers().firstValue("Idempotency-Key").orElse("");
        try (var hearing = witness.asked(new Witness.Request(request.method(), pathOf(request), key, body))) {
            return insist(request, hearing);
        }
    }

    private Answer insist(HttpRequest request, Witness.Hearing hearing) {
        var began = clock.instant();
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = once(request, attempt);
                hearing.answered(answer);
                var retryAfter = answer.retryAfter();
                if (clock.instant().plus(retryAfter).isAfter(began.plus(allowance(answer)))) {
                    return answer;
                }
                Pause.of(retryAfter);
            } catch (Unreachable nothing) {
                hearing.unanswered(nothing.failure());
                if (clock.instant().isAfter(began.plus(outage))) {
                    throw nothing;
                }
                Pause.aMoment();
            }
        }
    }

    /** How long a request may be repeated for the sake of such an answer. */
    private Duration allowance(Answer answer) {
        if (answer.status() == TOO_MANY) {
            return LIMIT_TIME;
        }
        return answer.isOutage() ? outage : Duration.ZERO;
    }

    private static Answer once(HttpRequest request, int attempt) {
        var what = request.method() + " " + pathOf(request);
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(what, response.statusCode(), response.body(), response.headers(), attempt);
        } catch (IOException failed) {
            throw new Unreachable(what, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String pathOf(HttpRequest request) {
        var uri = request.uri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** Nothing answered: what was asked may or may not have happened. */
    public static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException failure;

        Unreachable(String what, IOException failure) {
            super(what + ": " + failure, failure);
            this.failure = failure;
        }

        IOException failure() {
            return failure;
        }
    }
}
