package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import io.banyan.user.audit.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every change is on record, once, in an unbroken chain, for the company's own eyes. */
@UserIT
@DisplayName("U8 audit")
class AuditIT {

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Value("${BANYAN_AUDIT_SCHEMA}")
    String schema;

    private List<JsonNode> entries(World world, String query) {
        return world.admin()
                .get("/api/v1/audit-entries?size=100" + query)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private JsonNode awaitEntry(World world, String query) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !entries(world, query).isEmpty());
        return entries(world, query).getFirst();
    }

    @Test
    void saysWhoChangedWhatFromWhatToWhat() {
        var world = World.of(api);
        var path = "/api/v1/houses/" + world.houseA + "/actions/change-status";
        var answer = world.admin()
                .with("X-Forwarded-For", "203.0.113.9")
                .with("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .post(path, Map.of("status", "RENOVATING", "reason", "装修"));
        answer.is(200);
        var entry = awaitEntry(world, "&subject=house:id=" + world.houseA + "&operation=change-status");
        assertThat(entry.get("personName").asString()).isEqualTo("王总");
        assertThat(entry.get("operation").asString()).isEqualTo("POST /api/v1/houses/{id}/actions/change-status");
        assertThat(entry.get("address").asString()).isEqualTo("203.0.113.9");
        assertThat(entry.get("traceId").asString()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(entry.get("projectId").asString()).isEqualTo(Long.toString(world.projectId));
        var status = entry.get("rows")
                .valueStream()
                .filter(row -> row.get("table").asString().equals("house"))
                .flatMap(row -> row.get("columns").valueStream())
                .filter(column -> column.get("name").asString().equals("status"))
                .findFirst()
                .orElseThrow();
        assertThat(status.get("after").asString()).isEqualTo("RENOVATING");
        assertThat(status.get("before").asString()).isNotEqualTo("RENOVATING");
    }

    @Test
    void aSetThatIsWrittenAnewShowsWhatChangedInIt() {
        var world = World.of(api);
        var rights = List.of("ticket:ticket:read", "ticket:ticket:work", "billing:bill:read");
        var made = world.admin()
                .post("/api/v1/roles", Map.of("name", "夜班", "permissions", rights))
                .is(201)
                .json();
        var path = "/api/v1/roles/" + made.get("id").asString();
        world.admin()
                .with("If-Match", "\"" + made.get("version").asString() + "\"")
                .put(path, Map.of("name", "夜班", "permissions", rights.subList(0, 2)))
                .is(200);

        var entry = awaitEntry(world, "&operation=PUT%20/api/v1/roles");
        var permissions = entry.get("rows")
                .valueStream()
                .filter(row -> row.get("table").asString().equals("staff_role_permission"))
                .toList();
        assertThat(permissions).hasSize(1);
        assertThat(permissions.getFirst().get("action").asString()).isEqualTo("REMOVED");
        assertThat(permissions.getFirst().toString()).contains("billing:bill:read");
    }

    @Test
    void neverShowsAPhoneOrAPassword() {
        var world = World.of(api);
        var phone = World.phone();
        world.admin()
                .post(
                        "/api/v1/owners",
                        Map.of("name", "李雷", "phone", phone, "projectId", world.projectId, "houses", List.of()))
                .is(201);
        awaitEntry(world, "&operation=POST /api/v1/owners".replace(" ", "%20"));
        assertThat(entries(world, "").toString()).doesNotContain(phone).doesNotContain("bcrypt");
    }

    @Test
    void isOneUnbrokenChainWhateverArrivesTwice() {
        var world = World.of(api);
        var news = new AuditRecorded(
                UUID.randomUUID(),
                Instant.parse("2026-11-25T02:15:30Z"),
                world.companyId,
                0,
                AuditRecorded.Kind.CHANGE,
                5,
                "张三",
                "STAFF",
                "ticket-service",
                "POST /api/v1/tickets",
                "127.0.0.1",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                null,
                List.of(),
                false);
        events.publish(news);
        events.publish(news);
        awaitEntry(world, "&service=ticket-service");
        world.admin().post("/api/v1/regions", Map.of("name", "华东")).is(201);
        awaitEntry(world, "&operation=regions");
        assertThat(entries(world, "&service=ticket-service")).hasSize(1);
        var seq = 0L;
        var hash = "0".repeat(64);
        for (var link : links(world.companyId)) {
            assertThat(link.seq()).isEqualTo(++seq);
            assertThat(link.prevHash()).isEqualTo(hash);
            hash = hashOf(world.companyId, seq);
            assertThat(link.hash()).isEqualTo(hash);
        }
        assertThat(seq).isGreaterThan(2);
    }

    @Test
    void isTheCompanysOwnAndForThoseWhoMayReadIt() {
        var world = World.of(api);
        var other = World.of(api);
        awaitEntry(world, "");
        var foreign = entries(other, "").toString();
        assertThat(foreign).doesNotContain(Long.toString(world.houseA));
        api.get("/api/v1/audit-entries").is(401);
    }

    @Test
    void whatBelongsToTheWholeCompanyIsNotForWhoSeesOneProject() {
        var world = World.of(api);
        var role = world.admin()
                .post("/api/v1/roles", Map.of("name", "审计", "permissions", List.of("user:audit:read")))
                .is(201)
                .json()
                .get("id")
                .asString();
        var login = "audit-" + world.suffix;
        var body = new HashMap<>(world.staffBody(login, "客服/调度"));
        body.put("roleIds", List.of(role));
        world.admin().post("/api/v1/staff", body).is(201);
        world.admin().post("/api/v1/regions", Map.of("name", "华东")).is(201);
        world.admin()
                .post(
                        "/api/v1/houses/" + world.houseA + "/actions/change-status",
                        Map.of("status", "RENOVATING", "reason", "装修"))
                .is(200);
        awaitEntry(world, "&operation=regions");
        awaitEntry(world, "&operation=change-status");
        var local = api.as(world.firstSignIn(login, "given-by-the-boss-1"));

        var seen = local.get("/api/v1/audit-entries?size=100")
                .is(200)
                .json()
                .get("items")
                .findValuesAsString("projectId");

        assertThat(seen).isNotEmpty().containsOnly(Long.toString(world.projectId));
    }

    private List<Link> links(long company) {
        return jdbc.sql("SELECT company_id, seq, prev_hash, body FROM " + schema
                        + ".audit_entry WHERE company_id = ? ORDER BY seq")
                .param(company)
                .query((row, _) -> new Link(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }

    private String hashOf(long company, long seq) {
        return jdbc.sql("SELECT hash FROM " + schema + ".audit_entry WHERE company_id = ? AND seq = ?")
                .params(company, seq)
                .query(String.class)
                .single();
    }
}
