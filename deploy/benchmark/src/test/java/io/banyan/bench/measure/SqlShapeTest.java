package io.banyan.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlShapeTest {

    @Test
    void statementsThatDifferOnlyInTheirValuesHaveOneShape() {
        assertThat(SqlShape.of("select * from t\n where id = 12 and name = 'O''Hara'"))
                .isEqualTo(SqlShape.of("select *  from t where id = 7 and name = 'x\\'y'"))
                .isEqualTo("SELECT * from t where id = ? and name = ?");
    }

    @Test
    void aListCountsOnceHoweverLong() {
        assertThat(SqlShape.of("SELECT a FROM t WHERE id IN (1, 2, 3)"))
                .isEqualTo(SqlShape.of("SELECT a FROM t WHERE id IN (4,5)"));
    }

    @Test
    void aBatchOfRowsIsOneStatement() {
        assertThat(SqlShape.of("INSERT INTO t (a, b) VALUES (1,'x'),(2,'y')"))
                .isEqualTo(SqlShape.of("INSERT INTO t (a, b) VALUES (3,'z')"));
    }

    @Test
    void aLongTextIsOneValue() {
        var event = "{\\\"a\\\":\\\"it''s\\\"}".repeat(20_000);
        assertThat(SqlShape.of("INSERT INTO t (a, b) VALUES ('" + event + "', 1)"))
                .isEqualTo("INSERT INTO t (a, b) VALUES (?…)");
    }

    @Test
    void namesWithDigitsStay() {
        assertThat(SqlShape.of("SELECT t1.a FROM t1")).isEqualTo("SELECT t1.a FROM t1");
    }
}
