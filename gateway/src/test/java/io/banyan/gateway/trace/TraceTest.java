package io.banyan.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void takesItsIdFromTheTraceContext() {
        var trace = Trace.from("request-1", PARENT);

        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.requestId()).isEqualTo("request-1");
        assertThat(trace.traceparent()).isEqualTo(PARENT);
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
    void makesANewContextInPlaceOfAMalformedOne(String malformed) {
        assertThat(Trace.from(null, malformed).traceparent())
                .isNotEqualTo(malformed)
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space", "line\nbreak", "${jndi:x}"})
    void makesANewIdInPlaceOfAMalformedOne(String malformed) {
        assertThat(Trace.from(malformed, PARENT).requestId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void marksLogLinesOnlyWhileAsked() {
        try (var _ = Trace.from("request-1", PARENT).inLog()) {
            assertThat(MDC.get("requestId")).isEqualTo("request-1");
        }
        assertThat(MDC.get("requestId")).isNull();
    }
}
