package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.Tokens;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT
class StarterIT {

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    @Autowired
    Probes probes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void isHealthyAndClosed() {
        assertThat(api.get("/actuator/health").is(200).text()).contains("UP");
        api.get("/api/v1/anything").isProblem(401, "request.unauthenticated");
        api.get("/internal/anything").isProblem(401, "request.unauthenticated");
    }

    @Nested
    class Tokenwise {

        @Test
        void refusesWhatIsNotRightInEveryWay() {
            var right = identities.staff(1, 1, Set.of(), Set.of());
            api.as(right).get("/api/v1/probes").is(200);
            api.as(Tokens.expired("1", "STAFF")).get("/api/v1/probes").isProblem(401, "request.unauthenticated");
            api.as(Tokens.forged("1", "STAFF")).get("/api/v1/probes").isProblem(401, "request.unauthenticated");
            api.as(Tokens.foreignAudience("1", "STAFF"))
                    .get("/api/v1/probes")
                    .isProblem(401, "request.unauthenticated");
            api.as(Tokens.of("999999", "STAFF")).get("/api/v1/probes").isProblem(401, "request.unauthenticated");
            api.as("nonsense").get("/api/v1/probes").isProblem(401, "request.unauthenticated");
        }

        @Test
        void opensAMethodByPermissionAndInternalPathsToServicesOnly() {
            var plain = identities.staff(2, 1, Set.of(), Set.of());
            var dispatcher = identities.staff(3, 1, Set.of(), Set.of(Permissions.TICKET_DISPATCH));
            api.as(plain).get("/api/v1/probes/dispatchers").isProblem(403, "request.forbidden");
            api.as(dispatcher).get("/api/v1/probes/dispatchers").is(200);
            api.as(dispatcher).get("/internal/anything").isProblem(403, "request.forbidden");
            api.as(identities.service("ticket-service"))
                    .get("/internal/anything")
                    .isProblem(404, "request.not-found");
        }
    }

    @Nested
    class OtherSystems {

        @Test
        void readWhatTheirScopesOpenAndNothingElse() {
            var dispatch = Set.of(Permissions.TICKET_DISPATCH);
            api.as(identities.client(7, 1, Set.of(), dispatch))
                    .get("/api/v1/probes/dispatchers")
                    .is(200);
            api.as(Tokens.ofClient("7", Permissions.TICKET_READ))
                    .get("/api/v1/probes/dispatchers")
                    .isProblem(403, "request.forbidden");
            api.as(Tokens.of("7", "CLIENT")).get("/api/v1/probes/dispatchers").isProblem(403, "request.forbidden");
        }

        @Test
        void changeOnlyWhatIsMarkedForThem() {
            var system = identities.client(8, 1, Set.of(), Set.of(Permissions.TICKET_DISPATCH));
            api.as(system).post("/api/v1/probes/dispatched", null).is(200);
            api.as(system)
                    .key()
                    .post("/api/v1/probes", Map.of("note", "x", "amount", "1.00"))
                    .isProblem(403, "request.forbidden");
        }
    }

    @Nested
    class FreshProofs {

        private static final String DANGEROUS = "/api/v1/probes/dangerous";

        @Test
        void somethingDangerousWantsOneAndSaysSo() {
            var dispatcher = identities.staff(5, 1, Set.of(), Set.of(Permissions.TICKET_DISPATCH));
            api.as(dispatcher).post(DANGEROUS, null).is(200);

            var refused = api.as(Tokens.provedLongAgo("5", "STAFF"))
                    .post(DANGEROUS, null)
                    .isProblem(401, "request.step-up-needed");
            assertThat(refused.header("WWW-Authenticate")).contains("insufficient_user_authentication");
            api.as(Tokens.provedLongAgo("5", "STAFF")).get("/api/v1/probes").is(200);
        }

        @Test
        void whoMayNotDoItAnywayIsNotAskedForOne() {
            var _ = identities.staff(6, 1, Set.of(), Set.of());
            api.as(Tokens.provedLongAgo("6", "STAFF")).post(DANGEROUS, null).isProblem(403, "request.forbidden");
        }
    }

    @Nested
    class BadInput {

        private final String token = identities.staff(4, 1, Set.of(), Set.of());

        @Test
        void namesTheField() {
            var problem = api.as(token)
                    .key()
                    .post("/api/v1/probes", Map.of("note", " ", "amount", "-1"))
                    .isProblem(400, "request.invalid")
                    .json();
            assertThat(problem.get("errors").findValuesAsString("pointer"))
                    .containsExactlyInAnyOrder("/note", "/amount");
        }

        @Test
        void namesTheFieldOfUnreadableJson() {
            var problem = api.as(token)
                    .key()
                    .post("/api/v1/probes", "{\"note\":\"x\",\"amount\":\"much\"}")
                    .isProblem(400, "request.invalid")
                    .json();
            assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("/amount");
        }

        @Test
        void speaksTheLanguageAskedFor() {
            var caller = api.as(token).key();
            var body = Map.of("note", "refuse", "amount", "1.00");
            assertThat(caller.with("Accept-Language", "en")
                            .post("/api/v1/probes", body)
                            .isProblem(422, "probe.refused")
                            .json()
                            .get("title")
                            .asString())
                    .isEqualTo("The probe says no");
            assertThat(caller.post("/api/v1/probes", body)
                            .isProblem(422, "probe.refused")
                            .json()
                            .get("title")
                            .asString())
                    .isEqualTo("探针拒绝");
        }

        @Test
        void refusesUnknownParametersAndDeepPages() {
            api.as(token).get("/api/v1/probes?q=1&page=2&size=50").is(200);
            api.as(token).get("/api/v1/probes?colour=red").isProblem(400, "request.unknown-parameter");
            api.as(token).get("/api/v1/probes?size=101").isProblem(400, "request.invalid");
            api.as(token).get("/api/v1/probes?page=0").isProblem(400, "request.invalid");
        }

        @Test
        void wantsTheVersionThatWasRead() {
            api.as(token).put("/api/v1/probes/current", Map.of()).isProblem(428, "request.if-match-missing");
            api.as(token)
                    .with("If-Match", "\"6\"")
                    .put("/api/v1/probes/current", Map.of())
                    .isProblem(412, "request.stale");
            api.as(token)
                    .with("If-Match", "\"7\"")
                    .put("/api/v1/probes/current", Map.of())
                    .is(200);
        }
    }

    @Nested
    class Persistence {

        @Test
        void writesAFieldThatWasCleared() {
            probes.make(501, "something");
            probes.clear(501);
            assertThat(probes.note(501)).isNull();
        }

        /** Seconds on MariaDB, milliseconds on MySQL; each has one of the two. */
        @Test
        void letsTheServerEndAStatementThatTakesTooLong() {
            var limits = jdbc.queryForList("""
                    SHOW SESSION VARIABLES WHERE Variable_name IN
                        ('max_statement_time', 'max_execution_time', 'innodb_lock_wait_timeout')""").stream()
                    .collect(Collectors.toMap(
                            row -> row.get("Variable_name"), row -> Double.valueOf(String.valueOf(row.get("Value")))));
            assertThat(limits).containsEntry("innodb_lock_wait_timeout", 8.0).hasSize(2);
            assertThat(limits.values()).containsAnyOf(10.0, 10_000.0);
        }

        @Test
        void changesNothingWithAStaleVersion() {
            probes.make(502, "first");
            assertThat(probes.staleUpdate(502)).isZero();
            assertThat(probes.note(502)).isEqualTo("first");
        }
    }
}
