package io.banyan.common.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace context of the work at hand. It lives in the log context, so that every line carries it, and travels as
 * {@code traceparent} in HTTP and Kafka headers.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId  16 hexadecimal digits
 */
public record Trace(String traceId, String spanId) {

    public static final String HEADER = "traceparent";
    private static final String MDC_TRACE = "traceId";
    private static final String MDC_SPAN = "spanId";
    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The current trace; a new one when the work was not started by anybody. */
    public static Trace current() {
        var trace = MDC.get(MDC_TRACE);
        var span = MDC.get(MDC_SPAN);
        return trace == null || span == null ? started() : new Trace(trace, span);
    }

    public static Trace started() {
        return new Trace(random(16), random(8));
    }

    /** Continues what the header says, or starts anew when it is missing or malformed. */
    public static Trace continued(@Nullable String traceparent) {
        if (traceparent != null) {
            var match = FORM.matcher(traceparent);
            if (match.matches()) {
                return new Trace(match.group(1), random(8));
            }
        }
        return started();
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    /** Makes this the current trace of the thread until the scope is closed. */
    public Scope open() {
        var before = MDC.get(MDC_TRACE);
        var beforeSpan = MDC.get(MDC_SPAN);
        MDC.put(MDC_TRACE, traceId);
        MDC.put(MDC_SPAN, spanId);
        return () -> {
            restore(MDC_TRACE, before);
            restore(MDC_SPAN, beforeSpan);
        };
    }

    private static void restore(String key, @Nullable String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }

    private static String random(int bytes) {
        var raw = new byte[bytes];
        RANDOM.nextBytes(raw);
        return HexFormat.of().formatHex(raw);
    }

    /** Closes a {@link #open() scope}. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
