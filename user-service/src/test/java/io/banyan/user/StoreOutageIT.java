package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.common.test.RealServers;
import io.banyan.common.test.ServiceIT;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** While the database is away nobody is told that he is wrong, and nobody pays for it afterwards. */
@ServiceIT
@ContextConfiguration(initializers = {RealServers.class, WechatServer.class, PatrolServer.class, DatabaseLine.class})
@DirtiesContext
@DisplayName("U1 the door without the database")
class StoreOutageIT {

    private static final String OFFICE = "banyan-office";
    private static final String PLACE = "203.0.113.40";
    private static final int MORE_THAN_LOCK = 6;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    /** Connections that broke are thrown away and new ones are there, so that the next test does not begin without. */
    @AfterEach
    void mend() throws SQLException {
        DatabaseLine.mend();
        dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        await().ignoreExceptions()
                .until(() -> jdbc.sql("SELECT 1").query(Integer.class).single() == 1);
    }

    /** Whether the caller may come in is read from the database, before any controller is asked. */
    @Test
    void everyRequestIsRefusedForAWhile() {
        var world = World.of(api);
        var office = api.as(world.adminToken);

        DatabaseLine.cut();

        for (var path : List.of("/api/v1/me", "/api/v1/projects")) {
            var answer = office.get(path).is(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.json().get("code").asString()).isEqualTo("store.unavailable");
        }
    }

    @Test
    void everyGrantIsRefusedForAWhile() {
        var world = World.of(api);
        var token = refreshToken(world.password(world.adminLogin, World.PASSWORD));

        DatabaseLine.cut();

        away(world.password(world.adminLogin, World.PASSWORD));
        away(world.password("nobody-" + world.suffix, World.PASSWORD));
        away(world.refresh(OFFICE, token));
        away(world.form(api, "/oauth2/revoke", Map.of("client_id", OFFICE, "token", token)));
    }

    @Test
    void noAttemptIsCountedAndNobodyIsLockedOut() {
        var world = World.of(api);
        world.password(world.adminLogin, World.PASSWORD, PLACE).is(200);

        DatabaseLine.cut();
        for (var i = 0; i < MORE_THAN_LOCK; i++) {
            away(world.password(world.adminLogin, "not-the-password", PLACE));
        }
        DatabaseLine.mend();

        assertThat(answered(() -> world.password(world.adminLogin, World.PASSWORD, PLACE)))
                .isEqualTo(200);
        assertThat(jdbc.sql("""
                        SELECT COALESCE(MAX(failed), 0) FROM sign_in_attempt
                        WHERE account_id = (SELECT id FROM account WHERE login = ?)
                        """).param(world.adminLogin).query(Integer.class).single())
                .isZero();
    }

    @Test
    void noFamilyIsRevoked() {
        var world = World.of(api);
        var desk = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        var laptop = refreshToken(world.password(world.adminLogin, World.PASSWORD));

        DatabaseLine.cut();
        away(world.refresh(OFFICE, desk));
        away(world.refresh(OFFICE, desk));
        DatabaseLine.mend();

        assertThat(answered(() -> world.password(world.adminLogin, World.PASSWORD)))
                .isEqualTo(200);
        var heir = refreshToken(world.refresh(OFFICE, desk));
        world.refresh(OFFICE, heir).is(200);
        world.refresh(OFFICE, laptop).is(200);
    }

    /** The token was taken, its successor written, and the line broke before either was final. */
    @Test
    void aRotationThatWasNotMadeFinalNeverWas() {
        var world = World.of(api);
        var token = refreshToken(world.password(world.adminLogin, World.PASSWORD));

        DatabaseLine.cutAtCommit();
        away(world.refresh(OFFICE, token));
        assertThat(DatabaseLine.isCut()).isTrue();
        DatabaseLine.mend();

        assertThat(answered(() -> world.password(world.adminLogin, World.PASSWORD)))
                .isEqualTo(200);
        var heir = refreshToken(world.refresh(OFFICE, token));
        world.refresh(OFFICE, heir).is(200);
    }

    private static void away(Answer answer) {
        var body = answer.is(503).json();
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(body.get("error").asString()).isEqualTo("temporarily_unavailable");
        assertThat(body.get("code").asString()).isEqualTo("store.unavailable");
    }

    private static String refreshToken(Answer answer) {
        return answer.is(200).json().get("refresh_token").asString();
    }

    /** The status once the service has connections again. */
    private static int answered(Supplier<Answer> question) {
        return await().atMost(Duration.ofSeconds(10)).until(() -> question.get().status(), status -> status != 503);
    }
}
