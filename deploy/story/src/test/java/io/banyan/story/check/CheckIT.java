package io.banyan.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class CheckIT {

    private static Tables tables;

    @BeforeAll
    static void makeTables() {
        tables = new Tables();
    }

    @AfterAll
    static void dropTables() throws SQLException {
        if (tables != null) {
            tables.close();
        }
    }

    @BeforeEach
    void empty() {
        tables.clear();
    }

    static Stream<Breach> breaches() {
        return Breaches.all();
    }

    @Test
    void everythingHoldsOnAnEmptyPlatform() throws SQLException {
        for (var invariant : Check.stored()) {
            assertThat(invariant.look(tables.schemas()).breach())
                    .as("%s %s", invariant.id(), invariant.sentence())
                    .isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void namesTheRowThatBreaksAnInvariant(Breach breach) throws SQLException {
        breach.rows().forEach(row -> tables.put(row.service(), row.table(), row.values()));
        for (var invariant : Check.stored()) {
            if (invariant.id().equals(breach.id())) {
                assertThat(invariant.look(tables.schemas()).breach())
                        .as(invariant.sentence())
                        .isNotNull()
                        .contains(breach.named())
                        .doesNotContain("cannot be looked at");
            }
        }
    }

    @Test
    void aClientWhoGaveUpBreaksNoPromise() throws SQLException {
        tables.put(
                "ticket",
                "idempotent_request",
                Map.of(
                        "endpoint",
                        "tickets.submit",
                        "locked_until",
                        new Tables.Sql("UTC_TIMESTAMP(6) - INTERVAL 1 DAY")));
        for (var invariant : PlatformInvariants.all()) {
            assertThat(invariant.look(tables.schemas()).breach())
                    .as(invariant.id())
                    .isNull();
        }
    }

    @Test
    void everyInvariantHasAWayToBreakIt() {
        var broken = Breaches.all().map(Breach::id).collect(Collectors.toSet());
        assertThat(Check.stored())
                .extracting(Invariant::id)
                .allSatisfy(id -> assertThat(broken).contains(id));
    }

    @Test
    void aBrokenPlatformIsReportedWithItsFirstRow() {
        Breaches.all()
                .filter(breach -> breach.id().equals("I4b"))
                .flatMap(breach -> breach.rows().stream())
                .forEach(row -> tables.put(row.service(), row.table(), row.values()));
        var heard = new ByteArrayOutputStream();
        var check = new Check(
                tables.schemas(),
                StockInvariants.all(),
                Clock.systemUTC(),
                new PrintStream(heard, true, StandardCharsets.UTF_8));
        assertThat(check.run(Duration.ofMillis(100))).isEqualTo(3);
        assertThat(heard.toString(StandardCharsets.UTF_8))
                .contains("✗ I4b")
                .contains("reserved=6")
                .contains("3 broken");
    }
}
