package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.user.key.KeyService;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The token endpoint over real HTTP. */
@UserIT
class TokenIT {

    private static final String OF_LOGIN = "account_id = (SELECT id FROM account WHERE login = ?)";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeyService keys;

    private static Answer refused(Answer answer, int status, String error, String code) {
        var body = answer.is(status).json();
        assertThat(body.get("error").asString()).isEqualTo(error);
        assertThat(body.get("code").asString()).isEqualTo(code);
        return answer;
    }

    @Nested
    class Passwords {

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
            return jdbc.sql(
                            "SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(6), MAX(locked_until)) FROM sign_in_attempt WHERE "
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

    @Nested
    class Refreshing {

        @Test
        void eachTokenIsGoodForOneSuccessor() {
            var world = World.of(api);
            var first = world.password(world.adminLogin, World.PASSWORD).is(200).json();
            var second = world.refresh(
                            "banyan-office", first.get("refresh_token").asString())
                    .is(200)
                    .json();

            assertThat(second.get("refresh_token").asString())
                    .isNotEqualTo(first.get("refresh_token").asString());
            api.as(second.get("access_token").asString()).get("/api/v1/me").is(200);
            world.refresh("banyan-office", second.get("refresh_token").asString())
                    .is(200);
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

    @Nested
    class Clients {

        @Test
        void aServiceShowsItsSecret() {
            var world = new World(api);
            world.serviceToken("ticket-service", "ticket-secret").is(200);
            refused(
                    world.serviceToken("ticket-service", "billing-secret"),
                    401,
                    "invalid_client",
                    "token.invalid-client");
            refused(
                    world.serviceToken("nobody-service", "ticket-secret"),
                    401,
                    "invalid_client",
                    "token.invalid-client");
            refused(world.serviceToken("banyan-office", "anything"), 401, "invalid_client", "token.invalid-client");
        }

        @Test
        void aServiceCannotPassForAnApp() {
            var world = new World(api);
            refused(
                    world.token(Map.of("grant_type", "client_credentials", "client_id", "ticket-service")),
                    401,
                    "invalid_client",
                    "token.unknown-client");
        }

        @Test
        void aGrantIsForItsClientsOnly() {
            var world = World.of(api);
            refused(
                    world.token(Map.of(
                            "grant_type",
                            "urn:banyan:grant:password",
                            "client_id",
                            "banyan-resident",
                            "username",
                            world.adminLogin,
                            "password",
                            World.PASSWORD)),
                    400,
                    "unauthorized_client",
                    "token.grant-not-allowed");
        }

        @Test
        void nonsenseIsAnsweredInTheFormOfTheStandard() {
            var world = new World(api);
            refused(
                    world.token(Map.of("grant_type", "password", "client_id", "banyan-office")),
                    400,
                    "unsupported_grant_type",
                    "token.unsupported-grant-type");
            refused(
                    world.token(Map.of("grant_type", "urn:banyan:grant:password", "client_id", "banyan-office")),
                    400,
                    "invalid_request",
                    "token.parameter-missing");
            refused(world.token(Map.of("grant_type", "refresh_token")), 401, "invalid_client", "token.unknown-client");
        }

        @Test
        void passwordsInTheAddressAreNotAccepted() {
            var world = World.of(api);
            var inAddress = world.form(
                    api,
                    "/oauth2/token?password=" + World.PASSWORD,
                    Map.of(
                            "grant_type", "urn:banyan:grant:password",
                            "client_id", "banyan-office",
                            "username", world.adminLogin));

            assertThat(inAddress.status()).isEqualTo(400);
        }

        @Test
        void theRestOfTheAuthorizationServerDoesNotAnswer() {
            api.get("/oauth2/authorize").isProblem(401, "request.unauthenticated");
            api.post("/oauth2/introspect", "").isProblem(401, "request.unauthenticated");
        }
    }

    @Nested
    class Keys {

        @Test
        void theNextKeyIsPublishedBeforeItSigns() {
            assertThat(api.get("/oauth2/jwks").is(200).json().get("keys").size())
                    .isGreaterThanOrEqualTo(2);
            assertThat(api.get("/oauth2/jwks").text()).doesNotContain("\"d\"");
        }

        @Test
        void tokensOfTheFormerKeyStayGood() throws ParseException {
            var world = World.of(api);
            var before = world.adminToken;
            // As if the next key had been published long enough for everybody to know it.
            jdbc.sql("UPDATE signing_key SET created_at = created_at - INTERVAL 1 HOUR")
                    .update();
            api.as(world.operatorToken())
                    .post("/api/v1/signing-keys/actions/rotate", null)
                    .is(200);
            var after = world.password(world.adminLogin, World.PASSWORD)
                    .is(200)
                    .json()
                    .get("access_token")
                    .asString();

            assertThat(SignedJWT.parse(after).getHeader().getKeyID())
                    .isNotEqualTo(SignedJWT.parse(before).getHeader().getKeyID());
            api.as(before).get("/api/v1/me").is(200);
            api.as(after).get("/api/v1/me").is(200);
        }

        @Test
        void privateKeysAreSealed() {
            assertThat(jdbc.sql("SELECT private_sealed FROM signing_key")
                            .query(String.class)
                            .list())
                    .allSatisfy(stored -> assertThat(stored).startsWith("v1.").doesNotContain("\"d\""));
        }

        @Test
        void expiredForeignAndForgedTokensAreRefused() throws JOSEException {
            var subject = "1";
            var good = keys.current();
            var stranger =
                    new ECKeyGenerator(Curve.P_256).keyID(good.getKeyID()).generate();
            var now = Clock.systemUTC().instant();

            refusedToken(signed(good, "at+jwt", subject, "banyan", now.minusSeconds(120)));
            refusedToken(signed(good, "JWT", subject, "banyan", now.plusSeconds(60)));
            refusedToken(signed(good, "at+jwt", subject, "others", now.plusSeconds(60)));
            refusedToken(signed(stranger, "at+jwt", subject, "banyan", now.plusSeconds(60)));
            refusedToken(signed(good, "at+jwt", "9223372036854775807", "banyan", now.plusSeconds(60)));
            refusedToken("not.a.token");
        }

        private void refusedToken(String token) {
            api.as(token).get("/api/v1/me").isProblem(401, "request.unauthenticated");
        }

        private String signed(ECKey key, String type, String subject, String audience, Instant expires)
                throws JOSEException {
            var claims = new JWTClaimsSet.Builder()
                    .issuer("banyan")
                    .audience(audience)
                    .subject(subject)
                    .claim("kind", "STAFF")
                    .expirationTime(java.util.Date.from(expires))
                    .build();
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(type))
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        }
    }

    @Nested
    class FirstPassword {

        @Test
        void opensNothingButItsOwnChange() {
            var world = World.of(api);
            var login = "new-" + world.suffix;
            world.hire(login, "系统管理员");
            var first = world.password(login, "given-by-the-boss-1").is(200).json();
            assertThat(first.get("must_change_password").asBoolean()).isTrue();
            var token = first.get("access_token").asString();

            assertThat(api.as(token).get("/api/v1/me").is(200).json().get("permissions"))
                    .isEmpty();
            api.as(token).get("/api/v1/owners").isProblem(403, "request.forbidden");
            assertThat(api.as(token).get("/api/v1/projects").is(200).json().get("items"))
                    .isEmpty();

            change(token, "given-by-the-boss-1", World.PASSWORD).is(204);
            api.as(token).get("/api/v1/owners").is(200);
            world.password(login, "given-by-the-boss-1").is(400);
        }

        @Test
        void theNewPasswordMustBeGoodAndNew() {
            var world = World.of(api);
            var login = "weak-" + world.suffix;
            world.hire(login, "维修技师");
            var token = world.password(login, "given-by-the-boss-1")
                    .is(200)
                    .json()
                    .get("access_token")
                    .asString();

            change(token, "given-by-the-boss-1", "short-1").isProblem(422, "account.password-weak");
            change(token, "given-by-the-boss-1", "password123").isProblem(422, "account.password-weak");
            change(token, "given-by-the-boss-1", "x" + login + "y").isProblem(422, "account.password-weak");
            change(token, "given-by-the-boss-1", "given-by-the-boss-1").isProblem(422, "account.password-same");
            change(token, "not-the-present-one", World.PASSWORD).isProblem(422, "account.wrong-credentials");
            assertThat(api.as(token)
                            .get("/api/v1/me")
                            .json()
                            .get("mustChangePassword")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void aChangeEndsTheOtherDevicesButNotThisOne() {
            var world = World.of(api);
            var other = world.password(world.adminLogin, World.PASSWORD).is(200).json();
            var mine = world.password(world.adminLogin, World.PASSWORD).is(200).json();

            change(mine.get("access_token").asString(), World.PASSWORD, "another-good-one-9")
                    .is(204);

            world.refresh("banyan-office", other.get("refresh_token").asString())
                    .is(400);
            world.refresh("banyan-office", mine.get("refresh_token").asString()).is(200);
        }

        @Test
        void signingOutEverywhereEndsAllDevices() {
            var world = World.of(api);
            var one = world.password(world.adminLogin, World.PASSWORD).is(200).json();
            var two = world.password(world.adminLogin, World.PASSWORD).is(200).json();
            api.as(one.get("access_token").asString())
                    .post("/api/v1/me/sign-out", null)
                    .is(204);
            world.refresh("banyan-office", one.get("refresh_token").asString()).is(400);

            api.as(two.get("access_token").asString())
                    .post("/api/v1/me/sign-out", Map.of("everywhere", true))
                    .is(204);
            world.refresh("banyan-office", two.get("refresh_token").asString()).is(400);
        }

        private Answer change(String token, String current, String next) {
            return api.as(token).post("/api/v1/me/password", Map.of("currentPassword", current, "newPassword", next));
        }
    }
}
