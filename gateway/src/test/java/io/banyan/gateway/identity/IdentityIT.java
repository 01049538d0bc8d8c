package io.banyan.gateway.identity;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static io.banyan.gateway.support.TestPlatform.ISSUER;
import static io.banyan.gateway.support.TestPlatform.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestPlatform;
import io.banyan.gateway.support.TestRedis;
import io.banyan.gateway.support.TestService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("X1 authentication")
class IdentityIT {

    static Stream<Arguments> wrongTokens() {
        var good = ISSUER.tokenOf("victim");
        var unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwiYXVkIjoiYmFueWFuIn0.";
        return Stream.of(
                Arguments.of("forged", ISSUER.forged("victim"), "gateway.token-invalid"),
                Arguments.of("altered", altered(good), "gateway.token-invalid"),
                Arguments.of("unsigned", unsigned, "gateway.token-invalid"),
                Arguments.of("signed by an unknown key", ISSUER.ofUnknownKey("victim"), "gateway.token-invalid"),
                Arguments.of("expired", ISSUER.expired("victim"), "gateway.token-expired"),
                Arguments.of("for another audience", ISSUER.forAudience("elsewhere"), "gateway.token-invalid"),
                Arguments.of("a refresh or id token", ISSUER.ofType("JWT"), "gateway.token-invalid"),
                Arguments.of("not valid yet", ISSUER.notBefore(Duration.ofHours(1)), "gateway.token-invalid"),
                Arguments.of("not a token", "hello", "gateway.token-invalid"));
    }

    /** The same token with another subject. */
    private static String altered(String token) {
        var parts = token.split("\\.", -1);
        return parts[0] + "." + ISSUER.tokenOf("attacker").split("\\.", -1)[1] + "." + parts[2];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void refusesAWrongToken(String what, String token, String code) {
        var before = service("ticket-service").count();

        var answer = GATEWAY.call("/api/v1/tickets").token(token).send();

        assertRefused(answer, code);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
        assertThat(service("ticket-service").count()).isEqualTo(before);
    }

    @Test
    void refusesAWrongTokenEvenWhereNoneIsNeeded() {
        assertRefused(
                GATEWAY.call("/api/v1/sms-codes").token(ISSUER.forged("x")).send(), "gateway.token-invalid");
    }

    @Test
    void asksForATokenInTheLanguageOfTheClient() {
        var chinese = GATEWAY.call("/api/v1/tickets").send();
        assertRefused(chinese, "gateway.token-missing");
        assertThat(chinese.body()).contains("\"title\":\"请先登录\"");
        assertThat(chinese.headers().firstValue("Content-Language")).contains("zh-CN");

        var english = GATEWAY.call("/api/v1/tickets")
                .header("Accept-Language", "en-US,en;q=0.9,zh;q=0.5")
                .send();
        assertThat(english.body()).contains("\"title\":\"Please sign in\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /oauth2/jwks",
        "POST, /oauth2/token",
        "GET, /.well-known/openid-configuration",
        "POST, /api/v1/sms-codes",
        "POST, /api/v1/payment-notices/wechat",
        "GET, /api/v1/files/01JD/content",
        "GET, /v3/api-docs/ticket-service"
    })
    void letsEverybodyIntoOpenPaths(String method, String path) {
        assertThat(GATEWAY.call(path).method(method).send().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/files",
        "GET, /api/v1/files/01JD",
        "DELETE, /api/v1/files/01JD/content",
        "GET, /api/v1/files/a/b/content",
        "GET, /api/v1/sms-outbox",
        "GET, /api/v1/stream"
    })
    void letsNobodyIntoTheirNeighbours(String method, String path) {
        assertRefused(GATEWAY.call(path).method(method).send(), "gateway.token-missing");
    }

    @Test
    void leavesBasicAuthenticationToTheTokenEndpoint() {
        var answer = GATEWAY.call("/oauth2/token")
                .method("POST")
                .header("Authorization", "Basic YTpi")
                .send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service("user-service").last().headers()).containsEntry("authorization", "Basic YTpi");
        assertRefused(
                GATEWAY.call("/api/v1/tickets")
                        .header("Authorization", "Basic YTpi")
                        .send(),
                "gateway.token-missing");
    }

    @Test
    void acceptsANewKeyOfTheIssuerByItself() {
        assertThat(call(GATEWAY, ISSUER.tokenOf("before"))).isEqualTo(200);

        ISSUER.rotate("key-" + System.nanoTime());

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> call(GATEWAY, ISSUER.tokenOf("after")) == 200);
    }

    @Test
    void goesOnWithKnownKeysWhileTheIssuerIsAway() {
        try (var redis = new TestRedis();
                var tickets = TestService.start("ticket-service");
                var users = TestService.start("user-service");
                var gateway = TestGateway.withoutNacos()
                        .with("banyan.gateway.redis.port", redis.port())
                        .with("banyan.gateway.token.keys-reread", "1ms")
                        .with("banyan.gateway.token.keys-reread-min", "1ms")
                        .service("user-service", users.address())
                        .service("ticket-service", tickets.address())
                        .start()) {
            TestPlatform.publishKeys(users);
            assertThat(call(gateway, ISSUER.tokenOf("one"))).isEqualTo(200);

            users.close();

            assertThat(call(gateway, ISSUER.tokenOf("two"))).isEqualTo(200);
            assertThat(call(gateway, ISSUER.ofUnknownKey("three"))).isEqualTo(503);
        }
    }

    @Test
    void saysUnavailableAndNotUnauthorisedWhenNoKeyWasEverRead() {
        try (var redis = new TestRedis();
                var gateway = TestGateway.withoutNacos()
                        .with("banyan.gateway.redis.port", redis.port())
                        .service("user-service", "http://127.0.0.1:" + TestRedis.freePort())
                        .start()) {
            var answer = gateway.call("/api/v1/tickets")
                    .token(ISSUER.tokenOf("early"))
                    .send();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("gateway.service-unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private static int call(TestGateway gateway, String token) {
        return gateway.call("/api/v1/tickets").token(token).send().statusCode();
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }
}
