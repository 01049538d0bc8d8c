package io.banyan.common.trace;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Begins spans. With nobody to take them it still makes ids, which logs and headers need, and costs nothing else.
 *
 * <p>Whether a trace is kept is decided once, where it begins, and passed on in the header.
 */
public final class Tracer {

    private final Clock clock;
    private final double share;
    private final @Nullable Consumer<Span> sink;

    private Tracer(Clock clock, double share, @Nullable Consumer<Span> sink) {
        this.clock = clock;
        this.share = share;
        this.sink = sink;
    }

    /** Nobody takes the spans. */
    public static Tracer off() {
        return new Tracer(Clock.systemUTC(), 1, null);
    }

    /**
     * @param share of the traces that begin here which are kept, from 0 to 1
     * @param sink  takes ended spans; must be quick and safe to call from every thread
     */
    public static Tracer to(Consumer<Span> sink, double share, Clock clock) {
        return new Tracer(clock, share, sink);
    }

    /** Whether anybody takes spans. */
    public boolean isOn() {
        return sink != null;
    }

    /** A span that somebody else's work caused, as the header says; the first of a trace when there is none or it is malformed. */
    public Span start(Span.Kind kind, String name, @Nullable String traceparent) {
        var parent = Trace.read(traceparent);
        return new Span(this, parent == null ? keptOrNot(Trace.started()) : parent.child(), parent, kind, name, now());
    }

    /** A span caused by the current trace of the thread. */
    public Span start(Span.Kind kind, String name) {
        var parent = Trace.current();
        return new Span(this, parent.child(), parent, kind, name, now());
    }

    /** The first span of a trace whose ids were settled before. */
    public Span startAs(Span.Kind kind, String name, String traceparent) {
        var own = Trace.read(traceparent);
        return new Span(this, keptOrNot(own == null ? Trace.started() : own), null, kind, name, now());
    }

    private Trace keptOrNot(Trace first) {
        var kept = share >= 1 || ThreadLocalRandom.current().nextDouble() < share;
        return kept ? first : new Trace(first.traceId(), first.spanId(), false);
    }

    void ended(Span span) {
        if (sink != null && span.trace().sampled()) {
            sink.accept(span);
        }
    }

    long now() {
        var now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }
}
