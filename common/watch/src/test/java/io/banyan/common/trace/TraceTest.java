package io.banyan.common.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void continuesATraceWithASpanOfItsOwn() {
        var trace = Trace.continued(PARENT);

        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.spanId()).isNotEqualTo("00f067aa0ba902b7").matches("[0-9a-f]{16}");
        assertThat(trace.sampled()).isTrue();
    }

    @Test
    void passesOnThatATraceIsNotKept() {
        var trace = Trace.continued("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00");

        assertThat(trace.traceparent())
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
            })
    void startsAnewInPlaceOfAMalformedContext(String malformed) {
        assertThat(Trace.read(malformed)).isNull();
        assertThat(Trace.continued(malformed).traceparent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(malformed);
    }

    @Test
    void isInTheLogContextWhileItsScopeIsOpenAndGivesBackTheOneBefore() {
        var outer = Trace.started();
        var inner = outer.child();
        try (var _ = outer.open()) {
            try (var _ = inner.open()) {
                assertThat(MDC.get("spanId")).isEqualTo(inner.spanId());
                assertThat(Trace.current()).isEqualTo(inner);
            }
            assertThat(MDC.get("spanId")).isEqualTo(outer.spanId());
            assertThat(Trace.current()).isEqualTo(outer);
        }
        assertThat(MDC.get("traceId")).isNull();
    }
}
