package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.contract.user.UserEvent;
import io.banyan.common.outbox.OutboxOperations;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class OutboxIT {

    @Autowired
    Probes probes;

    @Autowired
    TestEvents events;

    @Autowired
    OutboxOperations operations;

    @Test
    void tellsWhatWasCommittedWithItsCloudEventAttributes() {
        probes.make(101, "told");
        probes.change(101, "v");
        events.await(StaffChanged.class, event -> event.staffId() == 101);
        var message = of(101).getFirst();
        assertThat(header(message, "ce_type")).isEqualTo("io.banyan.user.staff-changed.v1");
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_source")).isEqualTo("/banyan/user-service");
        assertThat(header(message, "ce_subject")).isEqualTo("101");
        assertThat(header(message, "ce_aggregateversion")).isEqualTo("1");
        assertThat(header(message, "traceparent")).startsWith("00-");
        assertThat(new String(message.value(), StandardCharsets.UTF_8)).contains("\"staffId\":\"101\"");
    }

    @Test
    void tellsNothingThatWasRolledBackOrHasNoTransaction() {
        probes.make(102, "silent");
        assertThatThrownBy(() -> probes.changeAndFail(102)).hasMessage("rolled back");
        assertThatThrownBy(() -> probes.appendOutside(102)).isInstanceOf(IllegalStateException.class);
        probes.change(102, "marker");
        events.await(StaffChanged.class, event -> event.staffId() == 102);
        assertThat(of(102)).hasSize(1);
    }

    @Test
    void keepsTheOrderOfAnAggregateUnderManyWriters() throws Exception {
        var keys = IntStream.range(200, 210).boxed().toList();
        keys.forEach(key -> probes.make(key, "ordered"));
        try (var writers = Executors.newFixedThreadPool(10)) {
            var changes = IntStream.range(0, 300)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        probes.change(keys.get(i % keys.size()), "v");
                        return null;
                    })
                    .toList();
            for (var change : writers.invokeAll(changes)) {
                change.get();
            }
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> keys.stream().allMatch(key -> of(key).size() == 30));
        for (var key : keys) {
            var versions = of(key).stream()
                    .map(m -> Long.valueOf(header(m, "ce_aggregateversion")))
                    .toList();
            assertThat(versions)
                    .isEqualTo(
                            IntStream.rangeClosed(1, 30).mapToObj(Long::valueOf).toList());
        }
    }

    @Test
    void parksOnlyTheKeyOfAnEventThatCanNeverBeSent() {
        probes.make(301, "too large");
        probes.make(302, "fine");
        probes.change(301, "x".repeat(2_000_000));
        probes.change(301, "after the poison");
        probes.change(302, "fine");
        events.await(StaffChanged.class, event -> event.staffId() == 302);
        await().atMost(Duration.ofSeconds(20)).until(() -> operations.backlog().parkedKeys() == 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> operations.backlog().rows() == 2);
        assertThat(of(301)).isEmpty();
        assertThat(operations.unpark("301")).isTrue();
        await().atMost(Duration.ofSeconds(20)).until(() -> operations.backlog().parkedKeys() == 1);
    }

    @Test
    void replaysWhatWasSentInItsOldOrder() {
        var from = Clock.systemUTC().instant().minusSeconds(1);
        probes.make(401, "again");
        probes.change(401, "v");
        probes.change(401, "v");
        await().atMost(Duration.ofSeconds(20)).until(() -> of(401).size() == 2);
        assertThat(operations.replay(from, Clock.systemUTC().instant().plusSeconds(5)))
                .isGreaterThanOrEqualTo(2);
        await().atMost(Duration.ofSeconds(20)).until(() -> of(401).size() == 4);
        assertThat(of(401)).extracting(m -> header(m, "ce_aggregateversion")).containsExactly("1", "2", "1", "2");
        assertThat(of(401).stream().map(m -> header(m, "ce_id")).distinct()).hasSize(2);
    }

    private List<ConsumerRecord<String, byte[]>> of(long key) {
        return events.records(UserEvent.TOPIC).stream()
                .filter(message -> Long.toString(key).equals(message.key()))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
