package io.banyan.common.privacy;

import io.banyan.common.job.Job;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Seals with the newest key what older ones sealed, and what was stored before its column was sealed. Soon after the start, once a day, and when an operator says so ({@code deploy/rotate-keys}); a key may be
 * taken away when nothing is left of it. Each row is changed only if it still is as it was read, so that a write in between is not undone. A
 * value that cannot be opened is left as it is, named in the log, and keeps no other from being sealed.
 */
// JdbcClient types every row as nullable; mapped records never are.
@SuppressWarnings("NullAway")
public class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final List<SealedColumn> columns;

    Resealing(JdbcClient jdbc, Vault vault, List<SealedColumn> columns) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.columns = List.copyOf(columns);
    }

    private record Old(String key, String sealed) {}

    /** @return how many values were sealed anew */
    @Scheduled(initialDelay = 60_000, fixedDelay = 86_400_000)
    @Job("privacy.reseal")
    public int reseal() {
        var all = 0;
        for (var column : columns) {
            var changed = reseal(column);
            if (changed > 0) {
                log.info(
                        "{} values of {}.{} are sealed with {}",
                        changed,
                        column.table(),
                        column.column(),
                        vault.mark());
            }
            all += changed;
        }
        return all;
    }

    private int reseal(SealedColumn column) {
        var changed = 0;
        var failed = 0;
        var after = "";
        while (true) {
            var some = next(column, after);
            for (var old : some) {
                try {
                    changed += replace(column, old);
                } catch (DataAccessException storeAway) {
                    throw storeAway;
                } catch (RuntimeException damaged) {
                    failed++;
                    log.error("{}.{} of {} cannot be sealed anew", column.table(), column.column(), old.key(), damaged);
                }
            }
            if (some.size() < AT_ONCE) {
                warn(column, failed);
                return changed;
            }
            after = some.getLast().key();
        }
    }

    private static void warn(SealedColumn column, int failed) {
        if (failed > 0) {
            log.error("{} values of {}.{} stay sealed as they are", failed, column.table(), column.column());
        }
    }

    private List<Old> next(SealedColumn column, String after) {
        return jdbc.sql("""
                SELECT %2$s AS `key`, %3$s AS sealed FROM %1$s
                WHERE %3$s IS NOT NULL AND %3$s NOT LIKE :mark AND (:after = '' OR %2$s > :after)
                ORDER BY %2$s LIMIT %4$d
                """.formatted(column.table(), column.key(), column.column(), AT_ONCE))
                .param("mark", vault.mark() + "%")
                .param("after", after)
                .query(Old.class)
                .list();
    }

    private int replace(SealedColumn column, Old old) {
        var context = column.context() + old.key();
        var plain = vault.openOrPlain(old.sealed(), context);
        var index = column.index() == null ? "" : ", %s = '%s'".formatted(column.index(), vault.phoneIndex(plain));
        return jdbc.sql("UPDATE %1$s SET %3$s = :fresh%4$s WHERE %2$s = :key AND %3$s = :old"
                        .formatted(column.table(), column.key(), column.column(), index))
                .param("fresh", vault.seal(plain, context))
                .param("key", old.key())
                .param("old", old.sealed())
                .update();
    }
}
