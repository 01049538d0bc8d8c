package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** U1: a second factor for who wants one, and a fresh proof before anything dangerous. */
@UserIT
class SecondFactorIT {

    private static final String MINE = "/api/v1/me/second-factor";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private Authenticator enrol(Api who) {
        var key = who.post(MINE, null).is(200).json().get("key").asString();
        var app = new Authenticator(key);
        if (confirm(who, app).status() != 200) {
            // Half a minute ended between reading the code and sending it.
            confirm(who, app).is(200);
        }
        return app;
    }

    /** With the code of before, so that the one of now is left. */
    private static Answer confirm(Api who, Authenticator app) {
        return who.post(MINE + "/actions/confirm", Map.of("code", app.code(-1)));
    }

    private static Answer signIn(World world, String login, String code) {
        var form = new HashMap<>(Map.of(
                "grant_type",
                "urn:banyan:grant:password",
                "client_id",
                "banyan-office",
                "username",
                login,
                "password",
                World.PASSWORD));
        form.put("code", code);
        return world.token(form);
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.is(400).json().get("code").asString()).isEqualTo(code);
    }

    @Nested
    @DisplayName("U1 TOTP")
    class Codes {

        @Test
        void theCodeIsAskedForAfterThePasswordAndIsGoodOnce() throws ParseException {
            var world = World.of(api);
            assertThat(world.admin().get(MINE).is(200).json().get("active").asBoolean())
                    .isFalse();
            var app = enrol(world.admin());

            refused(world.password(world.adminLogin, World.PASSWORD), "account.second-factor-needed");
            refused(world.password(world.adminLogin, "not-the-password"), "account.wrong-credentials");
            refused(signIn(world, world.adminLogin, "000000"), "account.second-factor-wrong");
            var code = app.code();
            var token = signIn(world, world.adminLogin, code)
                    .is(200)
                    .json()
                    .get("access_token")
                    .asString();
            refused(signIn(world, world.adminLogin, code), "account.second-factor-wrong");

            assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("amr"))
                    .containsExactly("pwd", "otp");
        }

        @Test
        void aKeyWhoseCodeWasNotSeenAsksForNothing() {
            var world = World.of(api);
            world.admin().post(MINE, null).is(200);

            world.password(world.adminLogin, World.PASSWORD).is(200);
            world.admin()
                    .post(MINE + "/actions/confirm", Map.of("code", "000000"))
                    .isProblem(422, "account.second-factor-wrong");
        }

        @Test
        void aRecoveryCodeOpensOnceWhenThePhoneIsLost() {
            var world = World.of(api);
            var key = world.admin().post(MINE, null).is(200).json().get("key").asString();
            var codes = world.admin()
                    .post(MINE + "/actions/confirm", Map.of("code", new Authenticator(key).code()))
                    .is(200)
                    .json()
                    .get("recoveryCodes");
            assertThat(codes).hasSize(10);
            var first = codes.get(0).asString();

            signIn(world, world.adminLogin, first.toLowerCase()).is(200);
            refused(signIn(world, world.adminLogin, first), "account.second-factor-wrong");
            assertThat(world.admin()
                            .get(MINE)
                            .is(200)
                            .json()
                            .get("recoveryCodesLeft")
                            .asInt())
                    .isEqualTo(9);
        }

        @Test
        void theKeyIsSealed() {
            var world = World.of(api);
            var key = world.admin().post(MINE, null).is(200).json().get("key").asString();
            assertThat(jdbc.sql("SELECT secret_sealed FROM second_factor")
                            .query(String.class)
                            .list())
                    .allSatisfy(stored -> assertThat(stored).startsWith("v1.").doesNotContain(key));
        }

        @Test
        void anAdministratorEndsItForWhoLostEverything() {
            var world = World.of(api);
            var login = "lost-" + world.suffix;
            var id = World.id(world.hire(login, "维修技师"));
            enrol(api.as(world.firstSignIn(login, "given-by-the-boss-1")));
            refused(world.password(login, World.PASSWORD), "account.second-factor-needed");

            world.admin()
                    .post("/api/v1/staff/" + id + "/actions/end-second-factor", null)
                    .is(200);

            world.password(login, World.PASSWORD).is(200);
        }

        @Test
        void thePasswordAloneDoesNotChangeThePassword() {
            var world = World.of(api);
            enrol(world.admin());
            world.admin()
                    .post(
                            "/api/v1/me/password",
                            Map.of("currentPassword", World.PASSWORD, "newPassword", "another-horse-8"))
                    .isProblem(422, "account.second-factor-needed");
        }
    }

    @Nested
    @DisplayName("U1 step-up")
    class FreshProofs {

        private String[] signedInLongAgo(World world) {
            var tokens =
                    world.password(world.adminLogin, World.PASSWORD).is(200).json();
            jdbc.sql("""
                    UPDATE sign_in SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE
                    WHERE account_id = (SELECT id FROM account WHERE login = ?)
                    """).param(world.adminLogin).update();
            var later = world.refresh(
                            "banyan-office", tokens.get("refresh_token").asString())
                    .is(200)
                    .json();
            return new String[] {
                later.get("access_token").asString(), later.get("refresh_token").asString()
            };
        }

        private Answer stepUp(World world, String refreshToken, String password) {
            return world.token(Map.of(
                    "grant_type",
                    "urn:banyan:grant:step-up",
                    "client_id",
                    "banyan-office",
                    "refresh_token",
                    refreshToken,
                    "password",
                    password));
        }

        @Test
        void aDangerousActionWantsOneAndEverythingElseDoesNot() {
            var world = World.of(api);
            var old = signedInLongAgo(world);
            var role = Map.of("name", "夜班", "permissions", List.of("ticket:ticket:read"));

            api.as(old[0]).get("/api/v1/roles").is(200);
            var refused = api.as(old[0]).post("/api/v1/roles", role).isProblem(401, "request.step-up-needed");
            assertThat(refused.header("WWW-Authenticate"))
                    .isEqualTo("Bearer error=\"insufficient_user_authentication\", max_age=\"600\"");
            assertThat(refused.json().get("maxAgeSeconds").asInt()).isEqualTo(600);

            refused(stepUp(world, old[1], "not-the-password"), "account.wrong-credentials");
            var fresh = stepUp(world, old[1], World.PASSWORD).is(200).json();
            api.as(fresh.get("access_token").asString())
                    .post("/api/v1/roles", role)
                    .is(201);
            world.refresh("banyan-office", fresh.get("refresh_token").asString())
                    .is(200);
            refused(stepUp(world, old[1], World.PASSWORD), "token.refresh-refused");
        }

        @Test
        void whoStealsASessionHasFiveGuesses() {
            var world = World.of(api);
            var old = signedInLongAgo(world);
            for (int i = 0; i < 5; i++) {
                refused(stepUp(world, old[1], "not-the-password"), "account.wrong-credentials");
            }

            refused(stepUp(world, old[1], World.PASSWORD), "account.wrong-credentials");
            world.password(world.adminLogin, World.PASSWORD).is(200);
        }

        @Test
        void aTokenThatIsUsedUpTriesNoPasswords() {
            var world = World.of(api);
            var old = signedInLongAgo(world);
            var next = world.refresh("banyan-office", old[1]).is(200).json();
            var last = world.refresh("banyan-office", next.get("refresh_token").asString())
                    .is(200)
                    .json();

            refused(stepUp(world, old[1], "not-the-password"), "token.refresh-refused");
            var family =
                    world.refresh("banyan-office", last.get("refresh_token").asString());
            refused(family, "token.refresh-refused");
        }

        @Test
        void isRepeatedWhenItsAnswerWasLost() {
            var world = World.of(api);
            var old = signedInLongAgo(world);
            stepUp(world, old[1], World.PASSWORD).is(200);

            var again = stepUp(world, old[1], World.PASSWORD).is(200).json();
            api.as(again.get("access_token").asString())
                    .post("/api/v1/roles", Map.of("name", "夜班", "permissions", List.of("ticket:ticket:read")))
                    .is(201);
        }

        @Test
        void whoMayNotDoItIsNotAskedForHisPassword() {
            var world = World.of(api);
            var login = "plain-" + world.suffix;
            var token = world.staff(login, "维修技师");
            jdbc.sql("""
                    UPDATE sign_in SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE
                    WHERE account_id = (SELECT id FROM account WHERE login = ?)
                    """).param(login).update();

            api.as(token)
                    .post("/api/v1/roles", Map.of("name", "x", "permissions", List.of()))
                    .isProblem(403, "request.forbidden");
        }
    }

    @Nested
    @DisplayName("U1 devices")
    class Devices {

        @Test
        void everybodySeesWhereHeIsSignedInAndEndsIt() {
            var world = World.of(api);
            var other = world.password(world.adminLogin, World.PASSWORD).is(200).json();
            var lines = world.admin().get("/api/v1/me/sign-ins").is(200).json().get("items");
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0).get("device").asString()).startsWith("Java-http-client");
            assertThat(lines.get(0).get("app").asString()).isEqualTo("banyan-office");
            var elsewhere = lines.valueStream()
                    .filter(line -> !line.get("current").asBoolean())
                    .toList();
            assertThat(elsewhere).hasSize(1);
            var path = "/api/v1/me/sign-ins/" + elsewhere.getFirst().get("id").asString();

            assertThat(elsewhere.getFirst().get("signedInAt").asString()).isNotEmpty();
            World.of(api).admin().delete(path).isProblem(404, "request.not-found");
            world.admin().delete(path).is(204);

            api.as(other.get("access_token").asString()).get("/api/v1/me").isProblem(401, "request.unauthenticated");
            refused(world.refresh("banyan-office", other.get("refresh_token").asString()), "token.refresh-refused");
            world.admin().get("/api/v1/me").is(200);
        }

        @Test
        void anotherFactorEndsWhatWasBegunWithoutIt() {
            var world = World.of(api);
            var other = world.password(world.adminLogin, World.PASSWORD).is(200).json();
            enrol(world.admin());

            api.as(other.get("access_token").asString()).get("/api/v1/me").isProblem(401, "request.unauthenticated");
            world.admin().get("/api/v1/me").is(200);
        }

        @Test
        void anAdministratorSignsSomebodyOut() {
            var world = World.of(api);
            var login = "left-" + world.suffix;
            var id = World.id(world.hire(login, "维修技师"));
            var his = api.as(world.firstSignIn(login, "given-by-the-boss-1"));
            his.get("/api/v1/me").is(200);

            world.admin()
                    .post("/api/v1/staff/" + id + "/actions/sign-out", null)
                    .is(200);

            his.get("/api/v1/me").isProblem(401, "request.unauthenticated");
            world.password(login, World.PASSWORD).is(200);
        }
    }
}
