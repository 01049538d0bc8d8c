package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import io.banyan.common.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceIT
class WatchIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @TempDir
    static Path folder;

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    @Autowired
    Probes probes;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void watched(DynamicPropertyRegistry properties) {
        properties.add("banyan.trace.file", () -> folder.resolve("spans.jsonl").toString());
        properties.add("banyan.watch.token", () -> "scraper");
        properties.add("banyan.watch.keep", () -> "0s");
    }

    @Test
    void showsMetricsToTheScraperOnly() {
        api.get("/actuator/prometheus").isProblem(401, "request.unauthenticated");
        api.get("/actuator").isProblem(401, "request.unauthenticated");
        api.get("/actuator/env").isProblem(401, "request.unauthenticated");
        api.as("wrong").get("/actuator/prometheus").isProblem(401, "request.unauthenticated");
        api.as(identities.staff(21, 1, Set.of(), Set.of()))
                .get("/actuator/prometheus")
                .isProblem(401, "request.unauthenticated");
        api.as(identities.service("ticket-service"))
                .get("/actuator/prometheus")
                .isProblem(401, "request.unauthenticated");
        assertThat(scrape())
                .contains("outbox_rows{application=\"user-service\"}", "jvm_memory_used_bytes", "events_lag");
    }

    @Test
    void countsWhatWaitsInTheSchema() {
        jdbc.sql("""
                INSERT INTO dead_event (consumer, event_id, topic, kafka_partition, kafka_offset, headers, reason, dead_at)
                VALUES ('watch', 'w', 'w', 0, 0, '{}', 'w', UTC_TIMESTAMP(6))
                """).update();
        var before = number("events_dead");
        assertThat(before).isPositive();

        jdbc.sql("UPDATE dead_event SET state = 'REPLAYED' WHERE topic = 'w'").update();
        assertThat(number("events_dead")).isEqualTo(before - 1);
    }

    @Test
    void countsTheAgeOfWhatWaitsButNotOfWhatIsParked() {
        jdbc.sql("INSERT INTO outbox_parked_key VALUES ('parked', 'p', 'too large', UTC_TIMESTAMP(6))")
                .update();
        jdbc.sql("""
                INSERT INTO outbox_event
                    (shard, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at)
                VALUES (3, 'p', 'probe', 'parked', 'probe.v1', 'probe', 1, '{}', '{}', UTC_TIMESTAMP(6) - INTERVAL 1 HOUR)
                """).update();
        assertThat(number("outbox_oldest_age_seconds")).isLessThan(60);

        jdbc.sql("DELETE FROM outbox_event WHERE id = 'p'").update();
        jdbc.sql("DELETE FROM outbox_parked_key WHERE aggregateid = 'parked'").update();
    }

    @Test
    void leavesASpanOfARequestByItsRoute() throws IOException {
        var token = identities.staff(22, 1, Set.of(), Set.of());
        api.as(token).with("traceparent", PARENT).get("/api/v1/probes?page=1").is(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> spans().contains("\"GET /api/v1/probes\""));

        assertThat(spanOf("GET /api/v1/probes")).contains("\"parentSpanId\":\"00f067aa0ba902b7\"", "\"kind\":2");
        assertThat(spans()).doesNotContain("/actuator");
    }

    @Test
    void tiesAnEventToTheRequestThatStoredIt() throws IOException {
        probes.make(2001, "watched");
        try (var _ = Trace.continued(PARENT).open()) {
            probes.change(2001, "v");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> spans().contains("\"name\":\"send "));

        assertThat(spanOf("send io.banyan.user.staff-changed.v1")).contains("\"parentSpanId\":\"", "\"kind\":4");
        assertThat(number("outbox_delay_seconds_count")).isPositive();
    }

    @Test
    void leavesASpanAndATimeOfWhatItReactsTo(@Autowired TestEvents events) throws IOException {
        probes.make(2002, "watched");
        events.publish(new TicketPooled(
                UUID.randomUUID(), Clock.systemUTC().instant(), 1, 2002, "N", 1, null, null, "watched", "HIGH", null));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> spans().contains("\"name\":\"handle io.banyan.ticket.pooled.v1\",\"kind\":5"));

        assertThat(scrape())
                .contains(
                        "events_handling_seconds_count{application=\"user-service\",outcome=\"done\",type=\"io.banyan.ticket.pooled.v1\"}");
        assertThat(number("events_delay_seconds_count")).isPositive();
    }

    private static String spanOf(String name) throws IOException {
        var all = spans();
        var at = all.indexOf("\"name\":\"" + name + "\"");
        assertThat(at).as(name + " in " + all).isPositive();
        return all.substring(all.lastIndexOf("{\"traceId\":\"" + TRACE, at), all.indexOf("\"attributes\"", at));
    }

    private static String spans() throws IOException {
        var file = folder.resolve("spans.jsonl");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private double number(String name) {
        return scrape().lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private String scrape() {
        return api.as("scraper").get("/actuator/prometheus").is(200).text();
    }
}
