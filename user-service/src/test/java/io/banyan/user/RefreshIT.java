package io.banyan.user;

import static io.banyan.user.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refreshing and revoking tokens over real HTTP. */
@UserIT
class RefreshIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachTokenIsGoodForOneSuccessor() {
        var world = World.of(api);
        var first = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        var second = world.refresh("banyan-office", first.get("refresh_token").asString())
                .is(200)
                .json();

        assertThat(second.get("refresh_token").asString())
                .isNotEqualTo(first.get("refresh_token").asString());
        api.as(second.get("access_token").asString()).get("/api/v1/me").is(200);
        world.refresh("banyan-office", second.get("refresh_token").asString()).is(200);
    }

    @Test
    void isRepeatedWhenItsAnswerWasLost() {
        var world = World.of(api);
        var first = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        var lost = refreshToken(world.refresh("banyan-office", first));
        var lostToo = refreshToken(world.refresh("banyan-office", first));
        var arrived = refreshToken(world.refresh("banyan-office", first));
        var next = refreshToken(world.refresh("banyan-office", arrived));

        assertThat(List.of(first, lost, lostToo, arrived, next)).doesNotHaveDuplicates();
        refused(world.refresh("banyan-office", lostToo), 400, "invalid_grant", "token.refresh-refused");
        refused(world.refresh("banyan-office", next), 400, "invalid_grant", "token.refresh-refused");
    }

    @Test
    void isNotRepeatedForLong() {
        var world = World.of(api);
        var first = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        var lost = refreshToken(world.refresh("banyan-office", first));
        jdbc.sql("UPDATE refresh_token SET used_at = used_at - INTERVAL 121 SECOND WHERE token_hash = SHA2(?, 256)")
                .param(first)
                .update();

        refused(world.refresh("banyan-office", first), 400, "invalid_grant", "token.refresh-refused");
        refused(world.refresh("banyan-office", lost), 400, "invalid_grant", "token.refresh-refused");
    }

    @Test
    void manyAtOnceLeaveOneThatIsGood() throws Exception {
        var world = World.of(api);
        var first = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        List<String> given;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> asks = () -> refreshToken(world.refresh("banyan-office", first));
            given = people.invokeAll(Collections.nCopies(8, asks)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(given).doesNotHaveDuplicates();
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM refresh_token
                        WHERE parent_hash = SHA2(?, 256) AND used_at IS NULL AND replaced_at IS NULL
                        """).param(first).query(Integer.class).single()).isEqualTo(1);
    }

    private static String refreshToken(Answer answer) {
        return answer.is(200).json().get("refresh_token").asString();
    }

    @Test
    void aSecondUseAfterThatOfItsSuccessorEndsTheWholeFamily() {
        var world = World.of(api);
        var first = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        var second = refreshToken(world.refresh("banyan-office", first));
        var third = refreshToken(world.refresh("banyan-office", second));

        refused(world.refresh("banyan-office", first), 400, "invalid_grant", "token.refresh-refused");
        refused(world.refresh("banyan-office", third), 400, "invalid_grant", "token.refresh-refused");
    }

    @Test
    void otherDevicesLiveOn() {
        var world = World.of(api);
        var phone = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        var desk = refreshToken(world.password(world.adminLogin, World.PASSWORD));
        var next = refreshToken(world.refresh("banyan-office", phone));
        world.refresh("banyan-office", next).is(200);
        world.refresh("banyan-office", phone).is(400);

        world.refresh("banyan-office", desk).is(200);
    }

    @Test
    void onlyTheClientThatGotItMayUseIt() {
        var world = World.of(api);
        var token = world.password(world.adminLogin, World.PASSWORD)
                .is(200)
                .json()
                .get("refresh_token")
                .asString();

        refused(world.refresh("banyan-staff", token), 400, "invalid_grant", "token.refresh-refused");
        world.refresh("banyan-office", token).is(200);
    }

    @Test
    void idleAndAbsoluteTimesAreKept() {
        var world = World.of(api);
        var idle = world.password(world.adminLogin, World.PASSWORD)
                .is(200)
                .json()
                .get("refresh_token")
                .asString();
        jdbc.sql("UPDATE refresh_token SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE used_at IS NULL")
                .update();
        refused(world.refresh("banyan-office", idle), 400, "invalid_grant", "token.refresh-refused");

        var old = world.password(world.adminLogin, World.PASSWORD)
                .is(200)
                .json()
                .get("refresh_token")
                .asString();
        jdbc.sql("""
                UPDATE sign_in SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND
                WHERE account_id = (SELECT id FROM account WHERE login = ?)
                """).param(world.adminLogin).update();
        refused(world.refresh("banyan-office", old), 400, "invalid_grant", "token.refresh-refused");
    }

    @Test
    void onlyHashesAreStored() {
        var world = World.of(api);
        var token = world.password(world.adminLogin, World.PASSWORD)
                .is(200)
                .json()
                .get("refresh_token")
                .asString();

        assertThat(jdbc.sql("SELECT COUNT(*) FROM refresh_token WHERE token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void revokingEndsTheSignIn() {
        var world = World.of(api);
        var token = world.password(world.adminLogin, World.PASSWORD)
                .is(200)
                .json()
                .get("refresh_token")
                .asString();

        world.form(api, "/oauth2/revoke", Map.of("client_id", "banyan-office", "token", token))
                .is(200);
        world.form(api, "/oauth2/revoke", Map.of("client_id", "banyan-office", "token", "never-was"))
                .is(200);
        refused(world.refresh("banyan-office", token), 400, "invalid_grant", "token.refresh-refused");
    }
}
