package io.banyan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestIssuer;
import io.banyan.gateway.support.TestPlatform;
import io.banyan.gateway.support.TestRedis;
import io.banyan.gateway.support.TestService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1 rate limits")
class RateLimitIT {

    private static final TestIssuer ISSUER = TestPlatform.ISSUER;
    private static final TestRedis REDIS = new TestRedis();
    private static final TestService USERS = TestService.start("user-service");
    private static final TestService TICKETS = TestService.start("ticket-service");
    private static final TestService BILLING = TestService.start("billing-service");
    private static final TestGateway GATEWAY = gateway();

    @BeforeAll
    static void connect() {
        TestPlatform.publishKeys(USERS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> GATEWAY.bean(RedisConnection.class).commands().isPresent());
    }

    @AfterAll
    static void stop() {
        GATEWAY.close();
        BILLING.close();
        TICKETS.close();
        USERS.close();
        REDIS.close();
    }

    private static TestGateway gateway() {
        return TestGateway.withoutNacos()
                .with("banyan.gateway.redis.port", REDIS.port())
                // Counting at both places would make these tests vague.
                .with("banyan.gateway.redis.timeout", "5s")
                .with("banyan.gateway.limits.user.permits", 1)
                .with("banyan.gateway.limits.user.per", "30s")
                .with("banyan.gateway.limits.user.burst", 3)
                .with("banyan.gateway.limits.client.permits", 1000)
                .with("banyan.gateway.limits.client.burst", 1000)
                .with("banyan.gateway.limits.clients.partner.permits", 1)
                .with("banyan.gateway.limits.clients.partner.per", "30s")
                .with("banyan.gateway.limits.clients.partner.burst", 4)
                .with("banyan.gateway.limits.anonymous.permits", 1000)
                .with("banyan.gateway.limits.anonymous.burst", 1000)
                .with("banyan.gateway.limits.paths[/api/v1/sms-codes].permits", 1)
                .with("banyan.gateway.limits.paths[/api/v1/sms-codes].per", "10s")
                .with("banyan.gateway.limits.paths[/api/v1/sms-codes].burst", 2)
                .with("banyan.gateway.limits.signed[/api/v1/payment-notices].permits", 1)
                .with("banyan.gateway.limits.signed[/api/v1/payment-notices].per", "30s")
                .with("banyan.gateway.limits.signed[/api/v1/payment-notices].burst", 2)
                .service("billing-service", BILLING.address())
                .service("user-service", USERS.address())
                .service("ticket-service", TICKETS.address())
                .start();
    }

    @Test
    void givesEachUserABucketAndSaysHowFullItIs() {
        var token = ISSUER.tokenOf("busy");
        assertThat(remaining(tickets(token))).isEqualTo("2");
        assertThat(remaining(tickets(token))).isEqualTo("1");
        assertThat(remaining(tickets(token))).isEqualTo("0");

        var refused = tickets(token);

        assertRefused(refused);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 30);
        assertThat(refused.headers().firstValue("RateLimit-Limit")).contains("3");
        assertThat(refused.headers().firstValue("RateLimit-Reset")).isPresent();
        assertThat(tickets(ISSUER.tokenOf("calm")).statusCode()).isEqualTo(200);
    }

    @Test
    void countsAUserWhateverTokenOrApplicationIsUsed() {
        IntStream.range(0, 3).forEach(i -> tickets(ISSUER.token("everywhere", "app-" + i)));

        assertRefused(tickets(ISSUER.token("everywhere", "app-4")));
    }

    @Test
    void givesAnApplicationItsOwnBucketOverAllItsUsers() {
        for (int i = 0; i < 4; i++) {
            assertThat(tickets(ISSUER.token("partner-user-" + i, "partner")).statusCode())
                    .isEqualTo(200);
        }

        assertRefused(tickets(ISSUER.token("partner-user-9", "partner")));
    }

    @Test
    void isTighterOnSensitivePathsAndCountsThemByAddress() {
        assertThat(codes().statusCode()).isEqualTo(200);
        assertThat(codes().statusCode()).isEqualTo(200);

        assertRefused(codes());
        assertThat(GATEWAY.call("/oauth2/jwks").send().statusCode()).isEqualTo(200);
    }

    @Test
    void countsWhoSignsApartFromTheAnonymousOfTheSameAddress() {
        assertThat(remaining(notice())).isEqualTo("1");
        assertThat(remaining(notice())).isEqualTo("0");

        assertRefused(notice());
        assertThat(GATEWAY.call("/oauth2/jwks").send().statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> notice() {
        return GATEWAY.call("/api/v1/payment-notices/wechat").method("POST").send();
    }

    private static HttpResponse<String> tickets(String token) {
        return GATEWAY.call("/api/v1/tickets").token(token).send();
    }

    private static HttpResponse<String> codes() {
        return GATEWAY.call("/api/v1/sms-codes").method("POST").send();
    }

    private static String remaining(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("RateLimit-Remaining").orElseThrow();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("\"code\":\"gateway.rate-limited\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
