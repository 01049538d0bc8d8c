package io.banyan.common.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with a beginning and an end, made by {@link Tracer}. Used by one thread at a time. It does not touch the log context:
 * {@code span.trace().open()} does.
 */
public final class Span implements AutoCloseable {

    /** Names by OpenTelemetry's semantic conventions, where it has one. */
    public static final String METHOD = "http.request.method";

    public static final String STATUS = "http.response.status_code";
    public static final String PATH = "url.path";
    public static final String ROUTE = "http.route";
    public static final String PEER = "server.address";
    public static final String TOPIC = "messaging.destination.name";
    public static final String MESSAGE_ID = "messaging.message.id";
    /** What a person reads to support over the phone: {@code X-Request-Id}. */
    public static final String REQUEST_ID = "banyan.request_id";

    /** Who is on the other side. */
    public enum Kind {
        INTERNAL,
        SERVER,
        CLIENT,
        PRODUCER,
        CONSUMER;

        /** OTLP's number. */
        int code() {
            return ordinal() + 1;
        }
    }

    private final Tracer tracer;
    private final Trace trace;
    private final @Nullable Trace parent;
    private final Kind kind;
    private final long startedAt;
    private final Map<String, Object> attributes = LinkedHashMap.newLinkedHashMap(8);
    private String name;
    private @Nullable String failure;
    private long endedAt;

    Span(Tracer tracer, Trace trace, @Nullable Trace parent, Kind kind, String name, long startedAt) {
        this.tracer = tracer;
        this.trace = trace;
        this.parent = parent;
        this.kind = kind;
        this.name = name;
        this.startedAt = startedAt;
    }

    /** Its own ids, to be passed on to whatever it causes. */
    public Trace trace() {
        return trace;
    }

    /** @param name of few values: a route, never an address with ids in it */
    public Span named(String name) {
        this.name = name;
        return this;
    }

    /** Adds a fact. Never what names a person: spans leave the service. */
    public Span with(String key, String value) {
        attributes.put(key, value);
        return this;
    }

    public Span with(String key, long value) {
        attributes.put(key, value);
        return this;
    }

    /** @param reason class of the exception, status or the like; no personal data */
    public Span failed(String reason) {
        failure = reason;
        return this;
    }

    /** Ends it; only the first call counts. */
    @Override
    public void close() {
        if (endedAt == 0) {
            endedAt = tracer.now();
            tracer.ended(this);
        }
    }

    @Nullable
    String parentSpanId() {
        return parent == null ? null : parent.spanId();
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    @Nullable
    String failure() {
        return failure;
    }

    /** Nanoseconds since 1970. */
    long startedAt() {
        return startedAt;
    }

    long endedAt() {
        return endedAt;
    }
}
