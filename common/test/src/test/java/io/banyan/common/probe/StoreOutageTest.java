package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.persistence.StoreOutage;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** A request that met a database in trouble is told to come again; one that is wrong in itself is not. */
class StoreOutageTest {

    @Test
    void aDatabaseThatIsAwayOrLetsGoIsAnOutage() {
        assertThat(StoreOutage.isBehind(new CannotGetJdbcConnectionException("away")))
                .isTrue();
        assertThat(StoreOutage.isBehind(new CannotCreateTransactionException("away")))
                .isTrue();
        assertThat(StoreOutage.isBehind(new DataAccessResourceFailureException("lost in a statement")))
                .isTrue();
        assertThat(StoreOutage.isBehind(new RecoverableDataAccessException("lost in a statement")))
                .isTrue();
        assertThat(StoreOutage.isBehind(new TransactionSystemException("lost in the commit")))
                .isTrue();
        assertThat(StoreOutage.isBehind(new CannotAcquireLockException("deadlock")))
                .isTrue();
    }

    @Test
    void itIsFoundBehindOtherFailures() {
        var lost = new SQLNonTransientConnectionException("Communications link failure", "08S01");
        assertThat(StoreOutage.isBehind(new IllegalStateException(new IllegalStateException(lost))))
                .isTrue();
        assertThat(StoreOutage.isBehind(new SQLException("Communications link failure", "08007")))
                .isTrue();
    }

    @ParameterizedTest(name = "error {0}")
    @ValueSource(ints = {3, 1021, 1026, 1114, 1290, 1317, 1836, 1927, 1969, 3024, 3169})
    void aDatabaseThatIsFullOrTakesNoWritesIsAnOutage(int error) {
        assertThat(StoreOutage.isBehind(uncategorized(error))).isTrue();
    }

    @Test
    void aWrongRequestIsNot() {
        assertThat(StoreOutage.isBehind(new DuplicateKeyException("there already")))
                .isFalse();
        assertThat(StoreOutage.isBehind(new DataIntegrityViolationException("below zero")))
                .isFalse();
        assertThat(StoreOutage.isBehind(
                        new BadSqlGrammarException("task", "SELEKT", new SQLException("syntax", "42000", 1064))))
                .isFalse();
        assertThat(StoreOutage.isBehind(uncategorized(1366))).isFalse();
        assertThat(StoreOutage.isBehind(new IllegalStateException("a bug"))).isFalse();
    }

    private static UncategorizedSQLException uncategorized(int error) {
        return new UncategorizedSQLException("task", "INSERT", new SQLException("told", "HY000", error));
    }
}
