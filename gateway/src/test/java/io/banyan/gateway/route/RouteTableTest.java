package io.banyan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private static final CircuitSettings CIRCUIT = new CircuitSettings(4, 50, Duration.ofSeconds(1), 1);

    private final RouteTable table = table(
            Map.of("user-service", service("/oauth2", "me", "files"), "notice-service", service("inbox", "stream")));

    private static RouteSettings.Service service(String... resources) {
        return new RouteSettings.Service("title", List.of(resources), Duration.ofSeconds(1));
    }

    private static RouteTable table(Map<String, RouteSettings.Service> services) {
        var settings = new RouteSettings(services, List.of(), Duration.ofSeconds(1));
        return new RouteTable(settings, new Upstreams(settings, CIRCUIT));
    }

    @Test
    void goesByTheFirstSegmentThatTells() {
        assertThat(serviceOf("/api/v1/me")).isEqualTo("user-service");
        assertThat(serviceOf("/api/v1/files/1/content")).isEqualTo("user-service");
        assertThat(serviceOf("/oauth2/token")).isEqualTo("user-service");
        assertThat(serviceOf("/api/v1/inbox/")).isEqualTo("notice-service");
        assertThat(serviceOf("/v3/api-docs/notice-service")).isEqualTo("notice-service");
    }

    @Test
    void leadsOperatorsToTheServiceTheyName() {
        assertThat(serviceOf("/api/v1/operations/user-service")).isEqualTo("user-service");
        assertThat(serviceOf("/api/v1/operations/notice-service/dead-events/1")).isEqualTo("notice-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/api/v1/oauth2",
                "/api/v1/Me",
                "/api/v1/mee",
                "/api/v1",
                "/api/v1/operations",
                "/api/v1/operations/",
                "/api/v1/operations/me",
                "/api/v1/operations/strange-service/jobs",
                "/internal",
                "/v3/api-docs/"
            })
    void findsNothingElse(String path) {
        assertThat(table.find(path)).isEmpty();
    }

    @Test
    void streamsOnlyTheStream() {
        assertThat(table.find("/api/v1/stream").orElseThrow().streaming()).isTrue();
        assertThat(table.find("/api/v1/inbox").orElseThrow().streaming()).isFalse();
    }

    @Test
    void refusesAResourceWithTwoOwners() {
        assertThatThrownBy(() -> table(Map.of("a", service("me"), "b", service("me"))))
                .hasMessageContaining("twice");
    }

    private String serviceOf(String path) {
        return table.find(path).orElseThrow().upstream().name();
    }
}
