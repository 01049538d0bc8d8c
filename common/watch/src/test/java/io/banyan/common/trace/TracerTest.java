package io.banyan.common.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class TracerTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String UNSAMPLED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private final ArrayList<Span> taken = new ArrayList<>();
    private final Tracer tracer = Tracer.to(taken::add, 1, Clock.systemUTC());

    @Test
    void makesTheCallersSpanTheParent() {
        tracer.start(Span.Kind.SERVER, "GET", PARENT).close();

        assertThat(taken).singleElement().satisfies(span -> {
            assertThat(span.trace().traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(span.parentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(span.endedAt()).isGreaterThanOrEqualTo(span.startedAt());
        });
    }

    @Test
    void makesTheSpanAtHandTheParentOfACall() {
        try (var request = tracer.start(Span.Kind.SERVER, "GET", null);
                var _ = request.trace().open();
                var call = tracer.start(Span.Kind.CLIENT, "GET other")) {
            assertThat(call.parentSpanId()).isEqualTo(request.trace().spanId());
        }
        assertThat(taken).hasSize(2);
    }

    @Test
    void hasNoParentWhereATraceBegins() {
        tracer.start(Span.Kind.SERVER, "GET", null).close();
        tracer.startAs(Span.Kind.SERVER, "GET", PARENT).close();

        assertThat(taken).allSatisfy(span -> assertThat(span.parentSpanId()).isNull());
        assertThat(taken.getLast().trace().spanId()).isEqualTo("00f067aa0ba902b7");
    }

    @Test
    void isTakenOnceHoweverOftenItEnds() {
        var span = tracer.start(Span.Kind.SERVER, "GET", null);
        span.close();
        span.close();

        assertThat(taken).hasSize(1);
    }

    @Test
    void leavesOutTracesThatTheCallerDoesNotKeep() {
        tracer.start(Span.Kind.SERVER, "GET", UNSAMPLED).close();

        assertThat(taken).isEmpty();
    }

    @Test
    void decidesByItsShareOnlyWhereATraceBegins() {
        var none = Tracer.to(taken::add, 0, Clock.systemUTC());

        var begun = none.start(Span.Kind.SERVER, "GET", null);
        begun.close();
        assertThat(taken).isEmpty();
        assertThat(begun.trace().traceparent()).endsWith("-00");

        none.start(Span.Kind.SERVER, "GET", PARENT).close();
        assertThat(taken).hasSize(1);
    }
}
