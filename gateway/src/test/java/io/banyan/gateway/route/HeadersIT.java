package io.banyan.gateway.route;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static io.banyan.gateway.support.TestPlatform.ISSUER;
import static io.banyan.gateway.support.TestPlatform.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1 headers and request ids")
class HeadersIT {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void dropsWhatAClientCouldPretendWith() {
        GATEWAY.call("/api/v1/tickets")
                .token(ISSUER.tokenOf("header"))
                .header("X-User-Id", "1")
                .header("x-user-roles", "ADMIN")
                .header("Banyan-Service", "billing-service")
                .header("TX_XID", "127.0.0.1:8091:1")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Original-URL", "/internal")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"7\"")
                .send();

        var seen = service("ticket-service").last().headers();
        assertThat(seen)
                .doesNotContainKeys(
                        "x-user-id",
                        "x-user-roles",
                        "banyan-service",
                        "tx_xid",
                        "x-forwarded-prefix",
                        "x-original-url",
                        "forwarded",
                        "x-real-ip")
                .containsEntry("x-forwarded-for", "127.0.0.1")
                .containsEntry("x-forwarded-proto", "http")
                .containsEntry("x-forwarded-host", "127.0.0.1:" + GATEWAY.port())
                .containsEntry("idempotency-key", "k-1")
                .containsEntry("if-match", "\"7\"")
                .containsKey("authorization");
    }

    @Test
    void dropsWhatTheConnectionHeaderNames() {
        GATEWAY.raw("""
                GET /api/v1/sms-codes HTTP/1.1\r
                Host: x\r
                X-Hop: 1\r
                X-Stays: 1\r
                Connection: close, X-Hop\r
                \r
                """);

        assertThat(service("user-service").last().headers())
                .containsKey("x-stays")
                .doesNotContainKey("x-hop");
    }

    @Test
    void keepsWellFormedIdsOfTheClient() {
        var answer = GATEWAY.call("/api/v1/tickets")
                .token(ISSUER.tokenOf("header"))
                .header("X-Request-Id", "phone-2026.11.23_1")
                .header("traceparent", PARENT)
                .send();

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("phone-2026.11.23_1");
        assertThat(answer.headers().allValues("traceparent")).containsExactly(PARENT);
        assertThat(service("ticket-service").last().headers())
                .containsEntry("x-request-id", "phone-2026.11.23_1")
                .containsEntry("traceparent", PARENT);
    }

    @Test
    void makesIdsInPlaceOfMissingAndMalformedOnes() {
        var answer = GATEWAY.call("/api/v1/tickets")
                .token(ISSUER.tokenOf("header"))
                .header("X-Request-Id", "a b{}$jndi")
                .header("traceparent", "00-zz")
                .send();

        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(answer.headers().firstValue("traceparent").orElseThrow()).startsWith("00-" + id + "-");
        assertThat(service("ticket-service").last().headers()).containsEntry("x-request-id", id);
    }

    @Test
    void writesTheTraceIdIntoItsOwnProblems() {
        var answer = GATEWAY.call("/nowhere").header("traceparent", PARENT).send();

        assertThat(answer.body()).contains("\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\"");
        assertThat(answer.headers().firstValue("traceparent")).contains(PARENT);
    }

    @Test
    void hidesWhatServicesAreMadeOfAndForbidsCaching() {
        var answer =
                GATEWAY.call("/api/v1/tickets").token(ISSUER.tokenOf("header")).send();

        assertThat(answer.headers().map()).doesNotContainKeys("x-powered-by", "server");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
