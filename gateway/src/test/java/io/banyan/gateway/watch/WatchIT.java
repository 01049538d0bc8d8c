package io.banyan.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchIT {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String OPEN_PATH = "/api/v1/payment-notices/wechat";

    @TempDir
    static Path folder;

    private static TestService billing;
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        billing = TestService.start("billing-service");
        gateway = TestGateway.withoutNacos()
                .service("billing-service", billing.address())
                .with("banyan.gateway.watch.token", "scraper")
                .with("banyan.gateway.watch.trace.file", folder.resolve("spans.jsonl"))
                .start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        billing.close();
    }

    @Test
    void showsMetricsToTheScraperAndNothingToStrangers() {
        assertThat(gateway.call("/actuator/prometheus").send().statusCode()).isEqualTo(404);
        assertThat(gateway.call("/actuator/prometheus")
                        .header("Authorization", "Bearer wrong")
                        .send()
                        .statusCode())
                .isEqualTo(404);

        gateway.call(OPEN_PATH).send();
        var scrape = gateway.call("/actuator/prometheus")
                .header("Authorization", "Bearer scraper")
                .send();

        assertThat(scrape.statusCode()).isEqualTo(200);
        assertThat(scrape.body())
                .contains(
                        "gateway_requests_seconds_count{application=\"gateway\",method=\"GET\",service=\"billing-service\",status=\"200\"}")
                .contains("gateway_instances{application=\"gateway\",service=\"billing-service\"} 1.0")
                .contains("gateway_circuit_open{application=\"gateway\",service=\"billing-service\"} 0.0")
                .contains("logback_events_total{application=\"gateway\",level=\"error\"}")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void neverRoutesToTheMetricsOfAService() {
        for (var path : new String[] {"/billing-service/actuator/prometheus", "/api/v1/../../actuator/prometheus"}) {
            assertThat(gateway.call(path)
                            .header("Authorization", "Bearer scraper")
                            .send()
                            .statusCode())
                    .as(path)
                    .isIn(400, 404);
        }
    }

    @Test
    void leavesASpanBetweenTheClientsAndTheServices() throws IOException {
        var answer = gateway.call(OPEN_PATH)
                .header("traceparent", PARENT)
                .header("X-Request-Id", "call-12345")
                .send();

        assertThat(answer.headers().firstValue("traceparent")).contains(PARENT);
        await().until(() -> spans().contains("call-12345"));
        assertThat(spans())
                .contains("\"parentSpanId\":\"00f067aa0ba902b7\"")
                .contains("\"stringValue\":\"gateway\"")
                .contains("{\"key\":\"http.response.status_code\",\"value\":{\"intValue\":\"200\"}}");
        var passedOn = String.valueOf(billing.last().headers().get("traceparent"));
        assertThat(passedOn).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
        assertThat(spans()).contains("\"spanId\":\"" + passedOn.substring(36, 52) + "\"");
    }

    @Test
    void beginsTheTraceOfAClientThatBroughtNone() throws IOException {
        var answer = gateway.call(OPEN_PATH).send();

        var trace = answer.headers().firstValue("traceparent").orElseThrow().substring(3, 35);
        await().until(() -> spans().contains(trace));
        assertThat(spans().substring(spans().indexOf(trace))).startsWith(trace + "\",\"spanId\":\"");
        assertThat(spans()).doesNotContain(trace + "\",\"parentSpanId");
    }

    private static String spans() throws IOException {
        var file = folder.resolve("spans.jsonl");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
