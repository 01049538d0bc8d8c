package io.banyan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestIssuer;
import io.banyan.gateway.support.TestPlatform;
import io.banyan.gateway.support.TestRedis;
import io.banyan.gateway.support.TestService;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1 rate limits while Redis is away")
class RedisAwayIT {

    private static final TestIssuer ISSUER = TestPlatform.ISSUER;

    private final TestRedis redis = new TestRedis();
    private final TestService users = TestService.start("user-service");
    private final TestService tickets = TestService.start("ticket-service");
    private final TestGateway gateway = gateway();

    @BeforeEach
    void connect() {
        TestPlatform.publishKeys(users);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> gateway.bean(RedisConnection.class).commands().isPresent());
    }

    @AfterEach
    void stop() {
        gateway.close();
        tickets.close();
        users.close();
        redis.close();
    }

    private TestGateway gateway() {
        return TestGateway.withoutNacos()
                .with("banyan.gateway.redis.port", redis.port())
                .with("banyan.gateway.redis.pause", "200ms")
                .with("banyan.gateway.limits.user.permits", 1)
                .with("banyan.gateway.limits.user.per", "1h")
                .with("banyan.gateway.limits.user.burst", 3)
                .with("banyan.gateway.limits.paths[/oauth2/token].permits", 1)
                .with("banyan.gateway.limits.paths[/oauth2/token].per", "1h")
                .with("banyan.gateway.limits.paths[/oauth2/token].burst", 2)
                .service("user-service", users.address())
                .service("ticket-service", tickets.address())
                .start();
    }

    @Test
    void servesOnWithoutRedisAndGoesBackToItAfterwards() {
        redis.kill();
        var token = ISSUER.tokenOf("in-the-dark");

        for (int i = 0; i < 3; i++) {
            assertThat(ask(token).statusCode()).isEqualTo(200);
        }
        assertRefused(ask(token));
        assertThat(signIn().statusCode()).isEqualTo(200);
        assertThat(signIn().statusCode()).isEqualTo(200);
        assertRefused(signIn());
        assertThat(gateway.call("/actuator/health").send().statusCode()).isEqualTo(200);

        redis.startAgain();
        // Its local bucket is empty, the one in the new Redis is full.
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> ask(token).statusCode() == 200);
    }

    @Test
    void doesNotWaitForARedisThatHangs() {
        assertThat(ask(ISSUER.tokenOf("warm")).statusCode()).isEqualTo(200);
        redis.freeze();
        try {
            var started = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                assertThat(ask(ISSUER.tokenOf("patient-" + i)).statusCode()).isEqualTo(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
        } finally {
            redis.thaw();
        }
    }

    private HttpResponse<String> ask(String token) {
        return gateway.call("/api/v1/tickets").token(token).send();
    }

    private HttpResponse<String> signIn() {
        return gateway.call("/oauth2/token").method("POST").send();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("\"code\":\"gateway.rate-limited\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
