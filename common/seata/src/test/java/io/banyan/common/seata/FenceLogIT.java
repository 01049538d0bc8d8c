package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.seata.FenceLog.Outcome;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FenceLogIT {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private Database database;
    private FenceLog log;

    @BeforeEach
    void create() throws SQLException {
        var servers = RealServers.ensure();
        database = servers.create("fence");
        var source = new DriverManagerDataSource(
                "jdbc:mysql://" + database.address()
                        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC",
                servers.user(),
                servers.password());
        log = new FenceLog(source);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/fence")
                .load()
                .migrate();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void forgetsWhatWasDecidedLongAgoAndNothingElse() {
        row("old", 1, 1, "2026-11-01 00:00:00");
        row("old", 2, 2, "2026-11-01 00:00:00");
        row("old", 3, 3, "2026-11-01 00:00:00");
        row("old", 4, 4, "2026-11-01 00:00:00");
        row("young", 5, 2, "2026-11-16 12:00:01");

        log.forgetDecided(NOW, WEEK);

        assertThat(database.column("select branch_id from tcc_fence_log order by 1"))
                .as("an undecided branch stays, even beside decided ones of its transaction")
                .containsExactly("1", "5");
    }

    @Test
    void forgetsMoreThanOneBatch() {
        database.change("""
                insert into tcc_fence_log
                select concat('x', seq), seq, 'demo', 2, '2026-11-01', '2026-11-01' from seq_1_to_2500
                """);

        log.forgetDecided(NOW, WEEK);

        assertThat(database.column("select count(*) from tcc_fence_log")).containsExactly("0");
    }

    @Test
    void countsBranchesThatNobodyDecided() {
        row("stuck", 1, 1, "2026-11-23 11:54:59");
        row("fresh", 2, 1, "2026-11-23 11:59:59");

        assertThat(log.undecidedSince(NOW.minus(Duration.ofMinutes(5)))).isEqualTo(1);
    }

    @Test
    void knowsHowATransactionEnded() {
        row("yes", 1, 2, "2026-11-23 11:00:00");
        row("no", 2, 3, "2026-11-23 11:00:00");
        row("open", 3, 1, "2026-11-23 11:00:00");

        assertThat(log.outcome("yes")).isEqualTo(Outcome.CONFIRMED);
        assertThat(log.outcome("no")).isEqualTo(Outcome.CANCELLED);
        assertThat(log.outcome("open")).isEqualTo(Outcome.OPEN);
        assertThat(log.outcome("never heard of")).isEqualTo(Outcome.OPEN);
    }

    @Test
    void stopsTheStartWhenTheTableIsMissing() {
        database.change("drop table tcc_fence_log");

        assertThatThrownBy(log::check)
                .isInstanceOf(SeataNotActive.class)
                .hasMessageContaining("tcc_fence_log cannot be read");
    }

    private void row(String xid, long branch, int status, String modified) {
        database.change("insert into tcc_fence_log values ('%s', %d, 'demo', %d, '%s', '%s')"
                .formatted(xid, branch, status, modified, modified));
    }
}
