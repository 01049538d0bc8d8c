package io.banyan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** StoryIT holds the metrics against running services; here is what needs none. */
class WatchFilesTest {

    private final WatchFiles files = new WatchFiles(Path.of("..", "watch"));

    @Test
    void findsTheMetricsOfAnExpression() {
        assertThat(WatchFiles.metricsOf("""
                        1 - sum by (service) (rate(gateway_requests_seconds_bucket{le="2.0"}[5m]))
                          / sum by (service) (rate(gateway_requests_seconds_count[5m])) > 0.05"""))
                .containsExactly("gateway_requests_seconds_bucket", "gateway_requests_seconds_count");
        assertThat(WatchFiles.metricsOf("max(outbox_rows) > 60 unless max by (application) (outbox_parked_keys) > 0"))
                .containsExactly("outbox_parked_keys", "outbox_rows");
        assertThat(WatchFiles.metricsOf("up{job=\"banyan\"} == 0")).containsExactly("up");
    }

    @Test
    void readsEveryRuleAndEveryPanel() {
        assertThat(files.alerts()).hasSizeGreaterThan(20);
        assertThat(files.expressions()).hasSizeGreaterThan(files.alerts().size() + 40);
        assertThat(files.metrics()).contains("outbox_oldest_age_seconds", "tickets_open", "gateway_circuit_open");
    }

    @Test
    void explainsEveryAlert() {
        var readme = files.text("README.md");

        assertThat(files.alerts()).allSatisfy(alert -> assertThat(readme).contains("| **" + alert + "** |"));
    }

    @Test
    void asksForTheGreatestOfReplicasThatReadTheSameRows() {
        assertThat(files.expressions())
                .filteredOn(expression -> expression.matches(
                        "(?s).*\\b(outbox_rows|outbox_oldest|events_dead|tickets_|payments_|refunds_|stock_).*"))
                .isNotEmpty()
                .noneMatch(expression -> expression.contains("sum("));
    }
}
