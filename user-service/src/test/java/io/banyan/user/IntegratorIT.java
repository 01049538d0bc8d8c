package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** U6: another system of a company's comes in by OAuth 2.0, reads what its scopes open, and is shut out at once. */
@UserIT
@DisplayName("U6 integrators")
class IntegratorIT {

    private static final String PATH = "/api/v1/integrators";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private record System(World world, String id, String clientId, String secret) {

        Answer token(String shown, String scope) {
            var basic = Base64.getEncoder().encodeToString((clientId + ":" + shown).getBytes(StandardCharsets.UTF_8));
            var form = new HashMap<>(Map.of("grant_type", "client_credentials"));
            if (!scope.isEmpty()) {
                form.put("scope", scope);
            }
            return world.form(world.api.with("Authorization", "Basic " + basic), "/oauth2/token", form);
        }

        Api in(String scope) {
            return world.api.as(
                    token(secret, scope).is(200).json().get("access_token").asString());
        }
    }

    private static Map<String, Object> body(World world, String... scopes) {
        return Map.of("name", "财务系统", "scopes", List.of(scopes), "projectIds", List.of(world.projectId));
    }

    private static System registered(World world, String... scopes) {
        return system(
                world, world.admin().post(PATH, body(world, scopes)).is(201).json());
    }

    private static System system(World world, JsonNode made) {
        var integrator = made.get("integrator");
        return new System(
                world,
                integrator.get("id").asString(),
                integrator.get("clientId").asString(),
                made.get("secret").asString());
    }

    @Test
    void itReadsItsProjectsWithinItsScopesAndChangesNothing() {
        var world = World.of(api);
        var other = World.of(api);
        var in = registered(world, "user:organisation:read").in("");

        var projects = in.get("/api/v1/projects").is(200).json().get("items");
        assertThat(projects).hasSize(1);
        assertThat(projects.get(0).get("id").asString()).isEqualTo(Long.toString(world.projectId));
        in.get("/api/v1/houses/" + world.houseA).is(200);
        in.get("/api/v1/projects/" + other.projectId).isProblem(404, "project.not-found");
        in.get("/api/v1/houses/" + other.houseA).isProblem(404, "house.not-found");
        in.get("/api/v1/owners?projectId=" + world.projectId).isProblem(403, "request.forbidden");
        in.get("/api/v1/me").isProblem(403, "request.forbidden");
        in.post("/api/v1/projects", Map.of("name", "x", "code", "X")).isProblem(403, "request.forbidden");
    }

    @Test
    void aProjectOfTheCompanyThatWasNotGivenIsNotThere() {
        var world = World.of(api);
        var second = World.id(world.admin()
                .post("/api/v1/projects", Map.of("name", "二期" + world.suffix, "code", "Q" + world.suffix))
                .is(201)
                .json());
        var in = registered(world, "user:organisation:read").in("");

        in.get("/api/v1/projects/" + second).isProblem(404, "project.not-found");
    }

    @Test
    void aTokenMayAskForLessButNotForMore() {
        var world = World.of(api);
        var system = registered(world, "user:organisation:read", "billing:bill:read");

        system.in("billing:bill:read").get("/api/v1/projects").isProblem(403, "request.forbidden");
        var more = system.token(system.secret(), "billing:ledger:read");
        assertThat(more.is(400).json().get("error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void theFormerSecretStaysGoodForAsLongAsItIsTold() {
        var world = World.of(api);
        var system = registered(world, "user:organisation:read");
        var path = PATH + "/" + system.id() + "/actions/rotate-secret";
        var next = system(
                world,
                world.admin().post(path, Map.of("overlapHours", 24)).is(200).json());

        system.token(system.secret(), "").is(200);
        system.token(next.secret(), "").is(200);
        var last = system(
                world,
                world.admin().post(path, Map.of("overlapHours", 0)).is(200).json());
        system.token(system.secret(), "").is(401);
        system.token(next.secret(), "").is(401);
        system.token(last.secret(), "").is(200);
        assertThat(world.admin()
                        .get(PATH + "/" + system.id() + "/secrets")
                        .is(200)
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void nobodyGetsASecretForMoreThanHeSeesHimself() {
        var world = World.of(api);
        var system = registered(world, "user:organisation:read", "billing:bill:read");
        var role = Map.of("name", "接口管理员", "permissions", List.of("user:integrator:manage", "user:organisation:read"));
        world.admin().post("/api/v1/roles", role).is(201);
        var less = api.as(world.staff("less-" + world.suffix, "接口管理员"));
        var path = PATH + "/" + system.id();

        less.post(path + "/actions/rotate-secret", Map.of("overlapHours", 0))
                .isProblem(403, "integrator.beyond-your-own");
        less.with("If-Match", "\"0\"")
                .put(path, body(world, "user:organisation:read"))
                .isProblem(403, "integrator.beyond-your-own");
        system.token(system.secret(), "").is(200);
    }

    @Test
    void whoManagesAnotherProjectDoesNotSeeIt() {
        var world = World.of(api);
        var system = registered(world, "user:organisation:read");
        var second = World.id(world.admin()
                .post("/api/v1/projects", Map.of("name", "二期" + world.suffix, "code", "Q" + world.suffix))
                .is(201)
                .json());
        var role = Map.of("name", "接口管理员", "permissions", List.of("user:integrator:manage", "user:organisation:read"));
        world.admin().post("/api/v1/roles", role).is(201);
        var body = world.staffBody("there-" + world.suffix, "接口管理员");
        body.put("projectIds", List.of(second));
        world.admin().post("/api/v1/staff", body).is(201);
        var there = api.as(world.firstSignIn("there-" + world.suffix, "given-by-the-boss-1"));
        var path = PATH + "/" + system.id();

        assertThat(there.get(PATH).is(200).json().get("items")).isEmpty();
        there.get(path).isProblem(404, "integrator.not-found");
        there.get(path + "/secrets").isProblem(404, "integrator.not-found");
        there.get(path + "/changes").isProblem(404, "integrator.not-found");
        there.post(path + "/actions/revoke", null).isProblem(404, "integrator.not-found");
        assertThat(world.admin().get(PATH).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void revokedItIsOutAtOnceAndForGood() {
        var world = World.of(api);
        var system = registered(world, "user:organisation:read");
        var in = system.in("");
        in.get("/api/v1/projects").is(200);

        world.admin().post(PATH + "/" + system.id() + "/actions/revoke", null).is(200);

        in.get("/api/v1/projects").isProblem(401, "request.unauthenticated");
        system.token(system.secret(), "").is(401);
        world.admin()
                .post(PATH + "/" + system.id() + "/actions/rotate-secret", Map.of("overlapHours", 0))
                .isProblem(409, "integrator.revoked");
        var live = world.service()
                .post(
                        "/internal/authorities/checks",
                        List.of(Map.of("personId", system.id(), "signInId", "0", "knownVersion", -1)))
                .is(200)
                .json();
        assertThat(live.get(0).get("authority").get("active").asBoolean()).isFalse();
    }

    @Test
    void aScopeThatIsTakenAwayIsGoneFromTokensThatAreOut() {
        var world = World.of(api);
        var system = registered(world, "user:organisation:read", "billing:bill:read");
        var in = system.in("");
        in.get("/api/v1/projects").is(200);

        world.admin()
                .with("If-Match", "\"0\"")
                .put(PATH + "/" + system.id(), body(world, "billing:bill:read"))
                .is(200);

        in.get("/api/v1/projects").isProblem(403, "request.forbidden");
    }

    @Test
    void nobodyOpensToAnotherSystemWhatHeDoesNotSee() {
        var world = World.of(api);
        world.admin()
                .post("/api/v1/roles", Map.of("name", "接入管理", "permissions", List.of("user:integrator:manage")))
                .is(201);
        var clerk = api.as(world.staff("clerk-" + world.suffix, "接入管理"));

        clerk.post(PATH, body(world, "billing:bill:read")).isProblem(403, "integrator.beyond-your-own");
        world.admin().post(PATH, body(world, "user:staff:manage")).isProblem(422, "integrator.unknown-scope");
        world.admin()
                .post(
                        PATH,
                        Map.of(
                                "name",
                                "x",
                                "scopes",
                                List.of("billing:bill:read"),
                                "projectIds",
                                List.of(World.of(api).projectId)))
                .isProblem(422, "integrator.unknown-project");
    }

    @Test
    void theSecretIsShownOnceAndKeptAsADigestAndEveryStepIsOnRecord() {
        var world = World.of(api);
        var made = world.admin().post(PATH, body(world, "billing:bill:read")).is(201);
        var system = system(world, made.json());
        assertThat(made.header("Cache-Control")).contains("no-store");

        assertThat(world.admin().get(PATH + "/" + system.id()).is(200).text()).doesNotContain("secret");
        assertThat(jdbc.sql("SELECT digest FROM integrator_secret")
                        .query(String.class)
                        .list())
                .doesNotContain(system.secret())
                .allSatisfy(digest -> assertThat(digest).hasSize(64));
        world.admin().post(PATH + "/" + system.id() + "/actions/revoke", null).is(200);
        var changes = world.admin()
                .get(PATH + "/" + system.id() + "/changes")
                .is(200)
                .json()
                .get("items");
        assertThat(changes.valueStream().map(change -> change.get("what").asString()))
                .containsExactly("REVOKED", "REGISTERED");
        World.of(api).admin().get(PATH + "/" + system.id()).isProblem(404, "integrator.not-found");
    }
}
