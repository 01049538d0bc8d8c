package io.banyan.gateway.route;

import static io.banyan.gateway.support.TestPlatform.ISSUER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestPlatform;
import io.banyan.gateway.support.TestRedis;
import io.banyan.gateway.support.TestService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("X1 live updates pass through")
@Timeout(60)
class StreamIT {

    private static final String END = "end";

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch clientIsGone = new CountDownLatch(1);
    private final TestRedis redis = new TestRedis();
    private final TestService users = TestService.start("user-service");
    private final TestService notices = TestService.start("notice-service").on("/api/v1/stream", this::stream);
    private final TestGateway gateway;

    StreamIT() {
        TestPlatform.publishKeys(users);
        gateway = gateway();
    }

    @BeforeEach
    void heartbeat() {
        events.add(": heartbeat\n\n");
    }

    @AfterEach
    void stop() {
        events.add(END);
        gateway.close();
        notices.close();
        users.close();
        redis.close();
    }

    private TestGateway gateway() {
        return TestGateway.withoutNacos()
                .with("banyan.gateway.redis.port", redis.port())
                .with("banyan.gateway.services.notice-service.timeout", "300ms")
                .service("user-service", users.address())
                .service("notice-service", notices.address())
                .start();
    }

    /** Sends each event as it comes, and notices when nobody listens any more. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (var event = events.take(); !event.equals(END); event = events.take()) {
                out.write(event.getBytes(UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            clientIsGone.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void deliversEachEventAtOnceAndOutlastsTheTimeOut() throws Exception {
        try (var lines = open()) {
            assertThat(lines.readLine()).isEqualTo(": heartbeat");
            assertThat(lines.readLine()).isEmpty();

            // Four silences of longer than the service's time-out.
            for (int i = 0; i < 4; i++) {
                assertThat(silence(Duration.ofMillis(400))).isTrue();
                var sent = System.nanoTime();
                events.add("data: {\"id\":\"%d\"}\n\n".formatted(i));
                assertThat(lines.readLine()).isEqualTo("data: {\"id\":\"" + i + "\"}");
                assertThat(lines.readLine()).isEmpty();
                assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofMillis(200));
            }
        }
    }

    @Test
    void leavesTheServiceWhenTheClientLeaves() throws Exception {
        var lines = open();
        assertThat(lines.readLine()).isEqualTo(": heartbeat");

        lines.close();

        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!clientIsGone.await(50, TimeUnit.MILLISECONDS)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            events.add(": heartbeat\n\n");
        }
    }

    @Test
    void endsStreamsSoThatTheGatewayStopsAtOnce() throws Exception {
        try (var lines = open()) {
            assertThat(lines.readLine()).isEqualTo(": heartbeat");
            var started = System.nanoTime();

            gateway.close();

            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(8));
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isNull();
        }
    }

    private boolean silence(Duration length) throws InterruptedException {
        return !clientIsGone.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    private BufferedReader open() throws Exception {
        var request = gateway.call("/api/v1/stream?topics=tickets")
                .token(ISSUER.tokenOf("listener"))
                .header("Accept", "text/event-stream")
                .request();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
    }
}
