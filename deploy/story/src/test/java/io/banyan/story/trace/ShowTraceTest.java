package io.banyan.story.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void twoProcesses() throws IOException {
        write("gateway", """
                {"traceId":"%s","spanId":"aa","parentSpanId":"client","name":"POST ticket-service","kind":2,\
                "startTimeUnixNano":"1000000000","endTimeUnixNano":"1020000000","attributes":[\
                {"key":"banyan.request_id","value":{"stringValue":"call-0001"}},\
                {"key":"http.response.status_code","value":{"intValue":"201"}}]}""");
        write("billing-service", """
                {"traceId":"%s","spanId":"cc","parentSpanId":"bb","name":"handle ticket.completed","kind":5,\
                "startTimeUnixNano":"1040000000","endTimeUnixNano":"1050000000","attributes":[],\
                "status":{"code":2,"message":"java.sql.SQLException"}}""");
        write("ticket-service", """
                {"traceId":"%s","spanId":"bb","parentSpanId":"aa","name":"POST /tickets","kind":2,\
                "startTimeUnixNano":"1005000000","endTimeUnixNano":"1015000000","attributes":[]}""");
    }

    @Test
    void printsTheTreeOfATrace() {
        assertThat(show(TRACE)).isTrue();
        assertThat(text().lines())
                .containsExactly(
                        "trace " + TRACE + " · 3 spans in 3 processes · 50.0 ms from first to last",
                        "       0.0 ms      20.0 ms  gateway            POST ticket-service  (201)",
                        "       5.0 ms      10.0 ms  ticket-service       POST /tickets",
                        "      40.0 ms      10.0 ms  billing-service        handle ticket.completed  (FAILED java.sql.SQLException)");
    }

    @Test
    void findsItByTheRequestIdAndByTheWholeHeaderToo() {
        assertThat(show("call-0001")).isTrue();
        assertThat(show("00-" + TRACE + "-00f067aa0ba902b7-01")).isTrue();
        assertThat(text()).contains("3 spans in 3 processes");
    }

    @Test
    void saysSoWhenThereIsNone() {
        assertThat(show("call-0002")).isFalse();
    }

    @Test
    void passesOverTheHalfLineOfAKilledProcess() throws IOException {
        Files.writeString(folder.resolve("patrol-service.jsonl"), "{\"resourceSpans\":[{\"" + TRACE);

        assertThat(show(TRACE)).isTrue();
    }

    private boolean show(String id) {
        return new ShowTrace(folder, new PrintStream(printed, true, StandardCharsets.UTF_8)).print(id);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String service, String span) throws IOException {
        Files.writeString(folder.resolve(service + ".jsonl"), """
                {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"%s"}}]},\
                "scopeSpans":[{"scope":{"name":"io.banyan"},"spans":[%s]}]}]}
                """.formatted(service, span.formatted(TRACE)));
    }
}
