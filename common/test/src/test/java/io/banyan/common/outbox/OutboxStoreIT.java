package io.banyan.common.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.outbox.OutboxStore.Sent;
import io.banyan.common.outbox.OutboxStore.Waiting;
import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What the relay's statements cost, in rows that the database touches: that does not depend on the machine. */
class OutboxStoreIT {

    private static final int BACKLOG = 20_000;
    private static final int AGGREGATES = 500;

    private final String schema = "it_outbox_" + UUID.randomUUID().toString().substring(0, 8);
    private final SingleConnectionDataSource connection = open();
    private final JdbcTemplate jdbc = new JdbcTemplate(connection);
    private final OutboxStore store = new OutboxStore(jdbc);

    private SingleConnectionDataSource open() {
        var servers = TestServers.ensure(Server.MARIADB);
        var url = "jdbc:mysql://%s/?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true"
                .formatted(servers.mariadbHostPort());
        return new SingleConnectionDataSource(url, servers.rootUser(), servers.rootPassword(), true);
    }

    @BeforeEach
    void fill() throws IOException {
        jdbc.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        jdbc.execute("USE " + schema);
        var script = new ClassPathResource("db/common/V1__platform.sql");
        jdbc.execute((java.sql.Connection raw) -> {
            ScriptUtils.executeSqlScript(raw, script);
            return true;
        });
        assertThat(script.getContentAsString(StandardCharsets.UTF_8)).contains("outbox_event");
        jdbc.batchUpdate(
                """
                INSERT INTO outbox_event
                    (shard, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at)
                VALUES (?, ?, 'probe', ?, 'probe.v1', 'probe', 1, '{}', '{}', UTC_TIMESTAMP(6))
                """,
                IntStream.range(0, BACKLOG)
                        .mapToObj(i -> new Object[] {
                            Outbox.shardOf(Integer.toString(i % AGGREGATES)),
                            UUID.randomUUID().toString(),
                            i % AGGREGATES
                        })
                        .toList());
    }

    @AfterEach
    void drop() {
        jdbc.execute("DROP DATABASE " + schema);
        connection.destroy();
    }

    @Test
    void lookingForNewsCostsTheSameHoweverMuchWaits() {
        var before = rowsTouched();
        assertThat(store.shardsWithNews()).hasSize(Outbox.SHARDS);
        assertThat(rowsTouched() - before).isLessThan(200);
    }

    @Test
    void aShardThatIsHeldBackIsNotLookedInto() {
        jdbc.update("UPDATE outbox_shard SET next_try_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR WHERE shard <> 3");
        assertThat(store.shardsWithNews()).containsExactly(3);
    }

    @Test
    void aBatchCostsTheBatchHoweverMuchWaits() {
        var before = rowsTouched();
        assertThat(store.next(List.of(3), 100)).hasSize(100);
        assertThat(rowsTouched() - before).isLessThan(500);
    }

    @Test
    void aBatchOfAllShardsCostsNoMore() {
        var all = IntStream.range(0, Outbox.SHARDS).boxed().toList();
        var before = rowsTouched();
        var batch = store.next(all, 10);
        assertThat(batch).hasSize(10 * Outbox.SHARDS);
        assertThat(batch)
                .isSortedAccordingTo(Comparator.comparingInt(Waiting::shard).thenComparingLong(Waiting::seq));
        assertThat(rowsTouched() - before).isLessThan(1_000);
    }

    @Test
    void whatWasSentLeavesInOneStatementAndIsInTheArchive() {
        var batch = store.next(List.of(3), 100);
        var before = deletes();
        store.archive(batch.stream().map(event -> new Sent(event, 0, 7)).toList());
        assertThat(deletes() - before).isEqualTo(1);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM outbox_event", Integer.class))
                .isEqualTo(BACKLOG - 100);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM outbox_archive WHERE kafka_offset = 7", Integer.class))
                .isEqualTo(100);
        assertThat(store.next(List.of(3), 1).getFirst().seq())
                .isGreaterThan(batch.getLast().seq());
    }

    @Test
    void theBacklogIsCounted() {
        assertThat(store.backlog().rows()).isEqualTo(BACKLOG);
    }

    private long rowsTouched() {
        return status("Handler_read%");
    }

    private long deletes() {
        return status("Com_delete");
    }

    private long status(String like) {
        return jdbc.query("SHOW SESSION STATUS LIKE '" + like + "'", (row, _) -> row.getLong("Value")).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
