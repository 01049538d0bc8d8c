package io.banyan.common.trace;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes an {@code ExportTraceServiceRequest} in OTLP's JSON: ids in hexadecimal, 64-bit numbers as text. */
final class OtlpJson {

    private static final int FAILED = 2;

    private final String head;

    OtlpJson(String service, String instance) {
        var out = new StringBuilder("{\"resourceSpans\":[{\"resource\":{\"attributes\":[");
        attribute(out, "service.name", service);
        out.append(',');
        attribute(out, "service.instance.id", instance);
        head = out.append("]},\"scopeSpans\":[{\"scope\":{\"name\":\"io.banyan\"},\"spans\":[")
                .toString();
    }

    String request(List<Span> spans) {
        var out = new StringBuilder(head.length() + spans.size() * 400).append(head);
        for (var i = 0; i < spans.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            span(out, spans.get(i));
        }
        return out.append("]}]}]}").toString();
    }

    private static void span(StringBuilder out, Span span) {
        out.append("{\"traceId\":\"").append(span.trace().traceId());
        out.append("\",\"spanId\":\"").append(span.trace().spanId());
        var parent = span.parentSpanId();
        if (parent != null) {
            out.append("\",\"parentSpanId\":\"").append(parent);
        }
        out.append("\",\"name\":");
        text(out, span.name());
        out.append(",\"kind\":").append(span.kind().code());
        out.append(",\"startTimeUnixNano\":\"").append(span.startedAt());
        out.append("\",\"endTimeUnixNano\":\"").append(span.endedAt());
        out.append("\",\"attributes\":[");
        attributes(out, span.attributes());
        out.append(']');
        var failure = span.failure();
        if (failure != null) {
            out.append(",\"status\":{\"code\":").append(FAILED).append(",\"message\":");
            text(out, failure);
            out.append('}');
        }
        out.append('}');
    }

    private static void attributes(StringBuilder out, Map<String, Object> attributes) {
        var first = true;
        for (var attribute : attributes.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            attribute(out, attribute.getKey(), attribute.getValue());
        }
    }

    private static void attribute(StringBuilder out, String key, Object value) {
        out.append("{\"key\":");
        text(out, key);
        if (value instanceof Long number) {
            out.append(",\"value\":{\"intValue\":\"").append(number).append("\"}}");
        } else {
            out.append(",\"value\":{\"stringValue\":");
            text(out, value.toString());
            out.append("}}");
        }
    }

    private static void text(StringBuilder out, String value) {
        out.append('"');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
