package io.banyan.common.seata;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and prunes this service's fence table. Rows are written by Seata, with the time of this process and through the same driver. */
final class FenceLog {

    /** What this service's own branches say of a global transaction. */
    enum Outcome {
        OPEN,
        CONFIRMED,
        CANCELLED
    }

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;

    FenceLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void check() {
        try {
            jdbc.sql("select count(*) from tcc_fence_log where xid = ''")
                    .query(Long.class)
                    .single();
        } catch (DataAccessException e) {
            throw new SeataNotActive("the table tcc_fence_log cannot be read", "Let Flyway run classpath:db/fence.", e);
        }
    }

    /** All branches of one transaction end alike, so any one of them tells. */
    Outcome outcome(String xid) {
        return jdbc.sql("select status from tcc_fence_log where xid = ? and status <> 1 limit 1")
                .param(xid)
                .query(Integer.class)
                .optional()
                .map(status -> status == 2 ? Outcome.CONFIRMED : Outcome.CANCELLED)
                .orElse(Outcome.OPEN);
    }

    /** How many branches were tried before that moment and are still not decided. */
    long undecidedSince(Instant moment) {
        return jdbc.sql("select count(*) from tcc_fence_log where status = 1 and gmt_modified < ?")
                .param(Timestamp.from(moment))
                .query(Long.class)
                .single();
    }

    /**
     * Forgets decided branches. Seata's own cleaning deletes by transaction, and with it a branch that is still undecided; this one
     * does not.
     */
    void forgetDecided(Instant now, Duration kept) {
        int gone;
        do {
            gone = jdbc.sql("delete from tcc_fence_log where status in (2, 3, 4) and gmt_modified < ? limit " + BATCH)
                    .param(Timestamp.from(now.minus(kept)))
                    .update();
        } while (gone == BATCH);
    }
}
