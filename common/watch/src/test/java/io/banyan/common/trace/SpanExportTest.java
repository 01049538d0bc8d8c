package io.banyan.common.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SpanExportTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00.123456789Z"), ZoneOffset.UTC);

    private final JsonMapper json = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void writesWhatOtlpPrescribes() {
        var spans = new ArrayBlockingQueue<Span>(1);
        Tracer.to(spans::add, 1, CLOCK)
                .start(Span.Kind.SERVER, "GET /tickets/{id}", PARENT)
                .with(Span.PATH, "/tickets/7\"\n")
                .with(Span.STATUS, 503)
                .failed("503")
                .close();

        var request = json.readTree(new OtlpJson("ticket-service", "127.0.0.1:8082").request(List.copyOf(spans)));

        var resource = request.at("/resourceSpans/0/resource/attributes/0");
        assertThat(resource.at("/key").asString()).isEqualTo("service.name");
        assertThat(resource.at("/value/stringValue").asString()).isEqualTo("ticket-service");
        var span = request.at("/resourceSpans/0/scopeSpans/0/spans/0");
        assertThat(span.at("/traceId").asString()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(span.at("/parentSpanId").asString()).isEqualTo("00f067aa0ba902b7");
        assertThat(span.at("/spanId").asString()).matches("[0-9a-f]{16}");
        assertThat(span.at("/kind").asInt()).isEqualTo(2);
        assertThat(span.at("/startTimeUnixNano").asString()).isEqualTo("1795600800123456789");
        assertThat(span.at("/attributes/0/value/stringValue").asString()).isEqualTo("/tickets/7\"\n");
        assertThat(span.at("/attributes/1/value/intValue").asString()).isEqualTo("503");
        assertThat(span.at("/status/code").asInt()).isEqualTo(2);
    }

    @Test
    void handsThemToACollectorAndTriesAgainWhenItRefuses() throws IOException, InterruptedException {
        var received = new ArrayBlockingQueue<String>(10);
        var collector = collector(received);
        try {
            var address =
                    URI.create("http://127.0.0.1:" + collector.getAddress().getPort());
            var export = SpanExport.of("ticket-service", "1", address, Map.of("X-Key", "k"), null);
            Tracer.to(export, 1, CLOCK).start(Span.Kind.SERVER, "GET", null).close();

            assertThat(received.poll(10, TimeUnit.SECONDS))
                    .startsWith("/v1/traces application/json k {\"resourceSpans\"");
            assertThat(received.poll(10, TimeUnit.SECONDS))
                    .startsWith("/v1/traces application/json k {\"resourceSpans\"");
            await().until(() -> export.exported() == 1);
            assertThat(export.dropped()).isZero();
            export.close();
        } finally {
            collector.stop(0);
        }
    }

    /** Refuses the first request. */
    private static HttpServer collector(BlockingQueue<String> received) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var first = new AtomicBoolean(true);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(exchange.getRequestURI() + " " + headers.getFirst("Content-Type") + " "
                    + headers.getFirst("X-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(first.getAndSet(false) ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void writesALineForEachBatchAndLeavesNothingBehindWhenItCloses() throws IOException {
        var file = folder.resolve("traces/ticket-service.jsonl");
        var export = SpanExport.of("ticket-service", "1", null, Map.of(), file);
        var tracer = Tracer.to(export, 1, CLOCK);
        IntStream.range(0, 1000)
                .forEach(_ -> tracer.start(Span.Kind.SERVER, "GET", null).close());
        export.close();

        var spans = Files.readAllLines(file).stream()
                .mapToInt(line -> json.readTree(line)
                        .at("/resourceSpans/0/scopeSpans/0/spans")
                        .size())
                .sum();
        assertThat(spans).isEqualTo(1000);
    }

    @Test
    void neverHoldsUpTheWorkButCountsWhatItHadToDrop() {
        var stuck = new CountDownLatch(1);
        var export = new SpanExport("ticket-service", "1", List.of(_ -> stuck.await()));
        var tracer = Tracer.to(export, 1, CLOCK);
        IntStream.range(0, 10_000)
                .forEach(_ -> tracer.start(Span.Kind.SERVER, "GET", null).close());

        assertThat(export.dropped()).isPositive();
        stuck.countDown();
        export.close();
        assertThat(export.dropped() + export.exported()).isEqualTo(10_000);
    }

    @Test
    void keepsTheFileAndTheOneBeforeIt() throws IOException {
        var file = folder.resolve("spans.jsonl");
        var target = new OtlpFile(file, 10);
        target.take("first-long-line");
        target.take("second");
        assertThat(Files.readString(file)).isEqualTo("second\n");
        assertThat(Files.readString(folder.resolve("spans.jsonl.1"))).isEqualTo("first-long-line\n");
    }
}
