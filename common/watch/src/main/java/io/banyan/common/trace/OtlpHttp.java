package io.banyan.common.trace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A collector that speaks OTLP over HTTP with JSON: OpenTelemetry Collector, Jaeger, Tempo, SkyWalking. */
final class OtlpHttp implements SpanTarget {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final HttpRequest.Builder request;

    /**
     * @param endpoint base address as in {@code OTEL_EXPORTER_OTLP_ENDPOINT}; {@code /v1/traces} is added
     * @param headers  sent along, for a collector that wants a key
     */
    OtlpHttp(URI endpoint, Map<String, String> headers) {
        var base = endpoint.toString();
        var traces = URI.create((base.endsWith("/") ? base : base + "/") + "v1/traces");
        request = HttpRequest.newBuilder(traces).timeout(PATIENCE).header("Content-Type", "application/json");
        headers.forEach(request::header);
    }

    @Override
    public void take(String spans) throws IOException, InterruptedException {
        var post =
                request.copy().POST(HttpRequest.BodyPublishers.ofString(spans)).build();
        var answer = client.send(post, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the collector answered " + answer.statusCode());
        }
    }
}
