package io.banyan.gateway.route;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static io.banyan.gateway.support.TestPlatform.ISSUER;
import static io.banyan.gateway.support.TestPlatform.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestService;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X1 routing")
class RoutingIT {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, user-service",
        "/api/v1/houses/42, user-service",
        "/api/v1/files, user-service",
        "/api/v1/tickets/7/actions/accept, ticket-service",
        "/api/v1/service-items?q=x, ticket-service",
        "/api/v1/bills?status=ISSUED&status=PAID, billing-service",
        "/api/v1/payments, billing-service",
        "/api/v1/inventory/stock, inventory-service",
        "/api/v1/inspections, patrol-service",
        "/api/v1/equipment-types, patrol-service",
        "/api/v1/inbox, notice-service",
        "/oauth2/authorize, user-service",
        "/.well-known/oauth-authorization-server, user-service"
    })
    void sendsAResourceToItsService(String path, String service) {
        var answer = GATEWAY.call(path).token(ISSUER.tokenOf("router")).send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(service);
        assertThat(service(service).last().uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/tickets",
                "/api/v1/internal",
                "/actuator/env",
                "/api/v1/nothing",
                "/api/v1/",
                "/api/v1",
                "/api/v2/tickets",
                "/api/v1/ticketsx",
                "/v3/api-docs/unknown-service",
                "/v3/api-docs"
            })
    void knowsNothingElse(String path) {
        var answer = GATEWAY.call(path).token(ISSUER.tokenOf("router")).send();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"gateway.not-found\"", "\"instance\":\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tickets/../../internal/x",
                "/api/v1/tickets/..%2f..%2finternal/x",
                "/api/v1/tickets/%2e%2e/x",
                "/api/v1/tickets/..;/..;/internal",
                "/api/v1/tickets//x",
                "/api/v1/tickets/%252e%252e/x",
                "/api/v1/tickets/x%00",
                "/api/v1/tickets/x%5cy",
                "/oauth2/../internal/x",
                "/actuator/health/../env"
            })
    void refusesPathsThatAServiceCouldReadDifferently(String path) {
        var before = TestGateway.SERVICES.stream()
                .mapToInt(name -> service(name).count())
                .sum();

        var answer = GATEWAY.raw("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(path));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("gateway.suspicious-path");
        assertThat(TestGateway.SERVICES.stream()
                        .mapToInt(name -> service(name).count())
                        .sum())
                .isEqualTo(before);
    }

    @Test
    void explainsAnAddressThatIsNoUri() {
        var answer = GATEWAY.raw("GET /api/v1/tickets?q=a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "gateway.bad-request", "\"instance\":\"/api/v1/tickets\"");
    }

    @Test
    void keepsMethodBodyAndEncodedPathAndQuery() {
        var answer = GATEWAY.call("/api/v1/tickets/%E6%B0%B4%E7%AE%A1?q=%E6%BC%8F%20a%2Bb&q=2")
                .token(ISSUER.tokenOf("router"))
                .header("Content-Type", "application/json")
                .post(BodyPublishers.ofString("{\"a\":\"漏水\"}"))
                .send();

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = service("ticket-service").last();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.uri()).isEqualTo("/api/v1/tickets/%E6%B0%B4%E7%AE%A1?q=%E6%BC%8F%20a%2Bb&q=2");
        assertThat(seen.bodyLength()).isEqualTo(14);
        assertThat(seen.headers()).containsEntry("content-type", "application/json");
    }

    @Test
    void passesOnAProblemOfAServiceUntouched() {
        service("ticket-service")
                .on(
                        "/api/v1/tickets/illegal",
                        exchange -> TestService.reply(
                                exchange, 409, "application/problem+json", "{\"code\":\"ticket.illegal-move\"}"));

        var answer = GATEWAY.call("/api/v1/tickets/illegal")
                .token(ISSUER.tokenOf("router"))
                .send();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"ticket.illegal-move\"}");
    }

    @Test
    void isHealthyWithoutATokenAndTellsNoDetails() {
        for (var path : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            var answer = GATEWAY.call(path).send();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("UP").doesNotContain("redis", "nacos");
        }
    }

    /** Reactor Netty 1.3.7 stopped reading a connection after some hundred answers that were written by another thread. */
    @Test
    void answersEveryRequestOfALongConnection() {
        for (int i = 0; i < 500; i++) {
            assertThat(GATEWAY.call("/actuator/health").send().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void letsNoOtherOriginInByDefault() {
        var preflight = GATEWAY.call("/api/v1/tickets")
                .method("OPTIONS")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .send();
        assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");

        var plain = GATEWAY.call("/api/v1/tickets")
                .token(ISSUER.tokenOf("router"))
                .header("Origin", "https://elsewhere.example")
                .send();
        assertThat(plain.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void letsAConfiguredOriginIn() {
        try (var gateway = TestGateway.withoutNacos()
                .with(
                        "spring.cloud.gateway.server.webflux.globalcors.cors-configurations[/**].allowed-origins[0]",
                        "https://h5.example")
                .with("spring.cloud.gateway.server.webflux.globalcors.cors-configurations[/**].allowed-methods[0]", "*")
                .start()) {
            var preflight = gateway.call("/api/v1/tickets")
                    .method("OPTIONS")
                    .header("Origin", "https://h5.example")
                    .header("Access-Control-Request-Method", "POST")
                    .send();

            assertThat(preflight.statusCode()).isEqualTo(200);
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://h5.example");
        }
    }
}
