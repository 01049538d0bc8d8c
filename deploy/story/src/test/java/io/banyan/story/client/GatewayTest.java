package io.banyan.story.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Gateway.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked
class GatewayTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private record Planned(int status, String body, Map<String, String> headers) {}

    private final ArrayDeque<Planned> plan = new ArrayDeque<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            var next = plan.size() > 1 ? plan.remove() : plan.element();
            next.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            var body = next.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(next.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Answer post(Duration outage) {
        var gateway = new Gateway("http://127.0.0.1:" + server.getAddress().getPort(), Clock.systemUTC(), outage);
        return gateway.send("POST", "/api/v1/tickets", Map.of("Idempotency-Key", "key-0001"), Map.of("title", "漏水"));
    }

    private void answers(int status, String body) {
        plan.add(new Planned(status, body, Map.of()));
    }

    @Test
    void repeatsUnderTheSameKeyWhileTheServiceIsAway() {
        answers(503, "{}");
        answers(504, "{}");
        answers(409, "{\"code\":\"idempotency.still-running\"}");
        answers(201, "{\"id\":\"1\"}");
        var answer = post(LONG);
        assertThat(answer.is(201).get("id")).isEqualTo("1");
        assertThat(answer.attempt()).isEqualTo(4);
        assertThat(keys).containsExactly("key-0001", "key-0001", "key-0001", "key-0001");
    }

    @Test
    void takesAnOutageAsTheAnswerWhenNoneIsExpected() {
        answers(503, "{\"code\":\"gateway.service-unavailable\"}");
        assertThat(post(Duration.ZERO)
                        .isProblem(503, "gateway.service-unavailable")
                        .attempt())
                .isEqualTo(1);
    }

    @Test
    void waitsAsLongAsALimitAsks() {
        plan.add(new Planned(429, "{}", Map.of("Retry-After", "1")));
        answers(200, "{}");
        var began = System.nanoTime();
        assertThat(post(Duration.ZERO).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
    }

    @Test
    void givesUpAtALimitThatAsksForTooLong() {
        plan.add(new Planned(429, "{}", Map.of("Retry-After", "3600")));
        assertThat(post(LONG).status()).isEqualTo(429);
    }

    @Test
    void neverRepeatsARefusal() {
        answers(409, "{\"code\":\"ticket.illegal-move\"}");
        assertThat(post(LONG).attempt()).isEqualTo(1);
    }

    @Test
    void saysWhatWasAskedAndAnsweredWhenItIsWrong() {
        answers(422, "{\"code\":\"ticket.category-unknown\"}");
        assertThatThrownBy(() -> post(Duration.ZERO).is(201))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("POST /api/v1/tickets")
                .hasMessageContaining("422")
                .hasMessageContaining("ticket.category-unknown");
    }

    @Test
    void saysWhenNothingAnswers() {
        server.stop(0);
        assertThatThrownBy(() -> post(Duration.ZERO)).isInstanceOf(Unreachable.class);
    }
}
