package io.banyan.user;

import static io.banyan.user.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a password over real HTTP, and who is locked out. */
@UserIT
class PasswordIT {

    private static final String OF_LOGIN = "account_id = (SELECT id FROM account WHERE login = ?)";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSame() {
        var world = World.of(api);
        var wrong = world.password(world.adminLogin, "not-the-password");
        var unknown = world.password("nobody-" + world.suffix, "not-the-password");

        refused(wrong, 400, "invalid_grant", "account.wrong-credentials");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(wrong.header("Cache-Control")).contains("no-store");
    }

    @Test
    void thePhoneIsAsGoodAsTheLogin() {
        var world = World.of(api);
        var hired = world.staffBody("by-phone-" + world.suffix, "维修技师");
        world.admin().post("/api/v1/staff", hired).is(201);

        world.password(String.valueOf(hired.get("phone")), "given-by-the-boss-1")
                .is(200);
    }

    @Test
    void theFifthFailureLocksEvenTheRightPasswordOutButInThatPlaceOnly() {
        var world = World.of(api);
        guess(world, 4, "203.0.113.7");
        world.password(world.adminLogin, World.PASSWORD, "203.0.113.7").is(200);

        guess(world, 5, "203.0.113.7");
        var locked = world.password(world.adminLogin, World.PASSWORD, "203.0.113.7");

        refused(locked, 400, "invalid_grant", "account.wrong-credentials");
        world.password(world.adminLogin, World.PASSWORD, "203.0.113.8").is(200);
        for (var minutes : new int[] {15, 30, 60, 60}) {
            assertThat(lockedMinutes(world)).isBetween(minutes - 1, minutes);
            unlock(world);
            guess(world, 1, "203.0.113.7");
        }
        unlock(world);
        world.password(world.adminLogin, World.PASSWORD, "203.0.113.7").is(200);
    }

    @Test
    void allStrangersTogetherHaveTwentyAttemptsAndNeverLockTheOwnerOutWhereHeWorks() {
        var world = World.of(api);
        world.password(world.adminLogin, World.PASSWORD, "198.51.100.1").is(200);
        for (int i = 0; i < 21; i++) {
            guess(world, 1, "203.0.113." + i);
        }

        refused(
                world.password(world.adminLogin, World.PASSWORD, "192.0.2.1"),
                400,
                "invalid_grant",
                "account.wrong-credentials");
        world.password(world.adminLogin, World.PASSWORD, "198.51.100.1").is(200);

        jdbc.sql("UPDATE sign_in_attempt SET counted_from = counted_from - INTERVAL 15 MINUTE WHERE source = ''")
                .update();
        world.password(world.adminLogin, World.PASSWORD, "192.0.2.1").is(200);
    }

    @Test
    void guessesInParallelAreCountedBeforeTheyAreJudged() throws Exception {
        var world = World.of(api);
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Answer> guess = () -> world.password(world.adminLogin, "not-the-password", "203.0.113.9");
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(12, guess))) {
                answer.get().is(400);
            }
        }
        assertThat(mostFailures(world)).isEqualTo(5);
    }

    private void guess(World world, int times, String address) {
        IntStream.range(0, times)
                .forEach(_ -> world.password(world.adminLogin, "not-the-password", address)
                        .is(400));
    }

    private int mostFailures(World world) {
        return jdbc.sql("SELECT MAX(failed) FROM sign_in_attempt WHERE source <> '' AND " + OF_LOGIN)
                .param(world.adminLogin)
                .query(Integer.class)
                .single();
    }

    private int lockedMinutes(World world) {
        return jdbc.sql("SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(6), MAX(locked_until)) FROM sign_in_attempt WHERE "
                        + OF_LOGIN)
                .param(world.adminLogin)
                .query(Integer.class)
                .single();
    }

    /** Lets the time of the lock pass. */
    private void unlock(World world) {
        jdbc.sql("""
                UPDATE sign_in_attempt SET locked_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND
                WHERE locked_until IS NOT NULL AND
                """ + OF_LOGIN).param(world.adminLogin).update();
    }
}
