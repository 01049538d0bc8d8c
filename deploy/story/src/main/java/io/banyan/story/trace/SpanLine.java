package io.banyan.story.trace;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One span as a process wrote it.
 *
 * @param parent     null where the trace begins
 * @param startNanos since 1970
 * @param failure    null when it went well
 */
record SpanLine(
        String service,
        String trace,
        String id,
        @Nullable String parent,
        String name,
        long startNanos,
        long endNanos,
        Map<String, String> attributes,
        @Nullable String failure) {

    /** The spans of one OTLP request. */
    static Stream<SpanLine> of(JsonNode request) {
        return request.path("resourceSpans")
                .valueStream()
                .flatMap(resource -> resource.path("scopeSpans")
                        .valueStream()
                        .flatMap(scope -> scope.path("spans").valueStream())
                        .map(span -> of(service(resource), span)));
    }

    private static SpanLine of(String service, JsonNode span) {
        return new SpanLine(
                service,
                span.path("traceId").asString(),
                span.path("spanId").asString(),
                span.has("parentSpanId") ? span.path("parentSpanId").asString() : null,
                span.path("name").asString(),
                Long.parseLong(span.path("startTimeUnixNano").asString()),
                Long.parseLong(span.path("endTimeUnixNano").asString()),
                attributes(span.path("attributes")),
                span.has("status") ? span.at("/status/message").asString("failed") : null);
    }

    private static String service(JsonNode resource) {
        return attributes(resource.at("/resource/attributes")).getOrDefault("service.name", "?");
    }

    private static Map<String, String> attributes(JsonNode list) {
        var all = new TreeMap<String, String>();
        for (var one : list) {
            var value = one.path("value");
            all.put(
                    one.path("key").asString(),
                    value.has("intValue")
                            ? value.path("intValue").asString()
                            : value.path("stringValue").asString());
        }
        return all;
    }
}
