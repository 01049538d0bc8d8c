package io.banyan.gateway.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.server.ServerWebExchange;

/**
 * The ids of one request: the client's if they are well formed, otherwise our own.
 *
 * @param requestId   `X-Request-Id`, what a person reads to support over the phone
 * @param traceparent W3C trace context as passed on to services
 * @param isGiven     whether the context is the client's
 */
public record Trace(String requestId, String traceparent, boolean isGiven) {

    public static final String REQUEST_ID = "X-Request-Id";
    public static final String TRACEPARENT = "traceparent";

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACEPARENT_FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Keeps well-formed ids of the client and makes the missing ones; both are one when neither is given. */
    public static Trace from(@Nullable String requestId, @Nullable String traceparent) {
        var given = traceparent != null && TRACEPARENT_FORM.matcher(traceparent).matches() ? traceparent : null;
        var parent = given == null ? fresh() : given;
        var id = requestId != null && REQUEST_ID_FORM.matcher(requestId).matches() ? requestId : traceId(parent);
        return new Trace(id, parent, given != null);
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-01";
    }

    private static String traceId(String traceparent) {
        return traceparent.substring(3, 35);
    }

    /** The trace of a request that has passed {@link TraceFilter}; fresh ids for one that failed before it. */
    public static Trace of(ServerWebExchange exchange) {
        return exchange.getAttributes().computeIfAbsent(ATTRIBUTE, _ -> from(null, null)) instanceof Trace trace
                ? trace
                : from(null, null);
    }

    /** The same request, whose services see another span as their parent. */
    public Trace passedOnAs(String span) {
        return new Trace(requestId, span, isGiven);
    }

    /** Makes it {@link #of} this request. */
    public void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    public String traceId() {
        return traceId(traceparent);
    }

    /** Puts the ids into the log lines written until it is closed. */
    public LogScope inLog() {
        MDC.put("traceId", traceId());
        MDC.put("requestId", requestId);
        return () -> {
            MDC.remove("traceId");
            MDC.remove("requestId");
        };
    }

    /** Ends {@link #inLog()}. */
    public interface LogScope extends AutoCloseable {
        @Override
        void close();
    }
}
