package io.banyan.common.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.audit.Statement.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static Statement read(String sql) {
        var statement = Statement.read(sql);
        assertThat(statement).isNotNull();
        return statement;
    }

    @Test
    void anUpdateIsReadByItsOwnConditionAndItsLastParameters() {
        var update = read(
                "/* scoped */ UPDATE stock s SET s.on_hand = s.on_hand - ?, s.note = 'no WHERE here?' WHERE s.id = ? AND s.company_id = 7");
        assertThat(update.action()).isEqualTo(Action.CHANGE);
        assertThat(update.table()).isEqualTo("stock");
        assertThat(update.before()).isEqualTo(1);
        assertThat(update.rows(51))
                .isEqualTo("SELECT * FROM stock s WHERE s.id = ? AND s.company_id = 7 LIMIT 51 FOR UPDATE");
    }

    @Test
    void theConditionOfAnInnerQueryIsNotTheStatements() {
        var update = read("UPDATE t SET a = (SELECT MAX(b) FROM u WHERE u.c = ?), d = ? WHERE id = ?");
        assertThat(update.before()).isEqualTo(2);
        assertThat(update.rows(51)).isEqualTo("SELECT * FROM t WHERE id = ? LIMIT 51 FOR UPDATE");
    }

    @Test
    void aStatementKeepsItsOwnLimit() {
        assertThat(read("DELETE FROM t WHERE at < ? ORDER BY id LIMIT 100").rows(51))
                .isEqualTo("SELECT * FROM t WHERE at < ? ORDER BY id LIMIT 100 FOR UPDATE");
    }

    @Test
    void anInsertIsReadValueByValue() {
        var insert = read(
                "INSERT INTO `a_b` (id, `name`, at, kind) VALUES (?, COALESCE(?, 'x, y'), UTC_TIMESTAMP(6), 'K'), (?, ?, NULL, 'L')"
                        + " ON DUPLICATE KEY UPDATE name = VALUES(name)");
        assertThat(insert.action()).isEqualTo(Action.ADD);
        assertThat(insert.table()).isEqualTo("a_b");
        assertThat(insert.columns()).containsExactly("id", "name", "at", "kind");
        assertThat(insert.values())
                .containsExactly(
                        List.of("?", "COALESCE(?, 'x, y')", "UTC_TIMESTAMP(6)", "'K'"),
                        List.of("?", "?", "NULL", "'L'"));
    }

    @Test
    void rowsThatComeFromAQueryAreKnownByTheirTableOnly() {
        var insert = read("INSERT INTO t (id, a) SELECT id, a FROM u");
        assertThat(insert.table()).isEqualTo("t");
        assertThat(insert.values()).isEmpty();
    }

    @Test
    void anInsertMayFindItsRow() {
        assertThat(Statement.mayFindItsRow("INSERT INTO t (id) VALUES (?) ON DUPLICATE KEY UPDATE id = id"))
                .isTrue();
        assertThat(Statement.mayFindItsRow("INSERT IGNORE INTO t (id) VALUES (?)"))
                .isTrue();
        assertThat(Statement.mayFindItsRow("INSERT INTO t (id) VALUES (?)")).isFalse();
    }

    @Test
    void whatChangesNothingIsNotRead() {
        assertThat(Statement.read("SELECT * FROM t WHERE id = ? FOR UPDATE")).isNull();
    }
}
