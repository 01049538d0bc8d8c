package io.banyan.common.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace context of the work at hand. It lives in the log context, so that every line carries it, and travels as
 * {@code traceparent} in HTTP and Kafka headers.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId  16 hexadecimal digits
 * @param sampled whether spans of this trace are kept
 */
public record Trace(String traceId, String spanId, boolean sampled) {

    public static final String HEADER = "traceparent";
    private static final String MDC_TRACE = "traceId";
    private static final String MDC_SPAN = "spanId";
    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]([0-9a-f])");
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** The current trace; a new one when the work was not started by anybody. */
    public static Trace current() {
        var open = CURRENT.get();
        return open == null ? started() : open;
    }

    /** A new one, sampled. */
    public static Trace started() {
        return new Trace(randomLong() + randomLong(), randomLong(), true);
    }

    /** What the header says as it stands; null when it is missing or malformed. */
    public static @Nullable Trace read(@Nullable String traceparent) {
        if (traceparent == null) {
            return null;
        }
        var match = FORM.matcher(traceparent);
        if (!match.matches()) {
            return null;
        }
        var flags = Character.digit(match.group(3).charAt(0), 16);
        return new Trace(match.group(1), match.group(2), (flags & 1) == 1);
    }

    /** Continues what the header says, or starts anew when it is missing or malformed. */
    public static Trace continued(@Nullable String traceparent) {
        var parent = read(traceparent);
        return parent == null ? started() : parent.child();
    }

    /** The next span of the same trace. */
    public Trace child() {
        return new Trace(traceId, randomLong(), sampled);
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }

    /** Makes this the current trace of the thread until the scope is closed. */
    public Scope open() {
        var before = CURRENT.get();
        show(this);
        return () -> show(before);
    }

    private static void show(@Nullable Trace trace) {
        CURRENT.set(trace);
        if (trace == null) {
            MDC.remove(MDC_TRACE);
            MDC.remove(MDC_SPAN);
        } else {
            MDC.put(MDC_TRACE, trace.traceId);
            MDC.put(MDC_SPAN, trace.spanId);
        }
    }

    /** Never all zeros, which W3C forbids. */
    private static String randomLong() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    /** Closes a {@link #open() scope}. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
