package io.banyan.story.scene;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Gateway;
import io.banyan.story.client.Pause;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Another system of the company's reads what it was given, in each service, and is shut out of all of them within five seconds. */
public final class IntegratorScene implements Scene {

    private static final String PATH = "/api/v1/integrators";
    private static final Duration PROMISED = Duration.ofSeconds(5);

    /** Something its scopes open, by service. */
    private static final List<String> DOORS = List.of(
            "/api/v1/projects?size=1",
            "/api/v1/tickets?size=1",
            "/api/v1/bills?size=1",
            "/api/v1/inventory/items?size=1",
            "/api/v1/equipment?size=1");

    private static final List<String> SCOPES = List.of(
            "user:organisation:read",
            "ticket:ticket:read",
            "ticket:ticket:submit",
            "billing:bill:read",
            "inventory:stock:read",
            "patrol:equipment:read");

    @Override
    public String letter() {
        return "l";
    }

    @Override
    public String title() {
        return "第三方接入:按范围读取,随时吊销 [integrators]";
    }

    @Override
    public void play(Stage stage) {
        var gateway = stage.people().gateway();
        var admin = Session.staff(gateway, DemoStaff.ADMIN.login(), DemoStaff.PASSWORD);
        var project = stage.estate().project();
        var made = stage.tell("管理员登记「财务系统」", "registers it", () -> register(admin, project));
        var id = made.get("integrator.id");
        var client = made.get("integrator.clientId");
        var token = stage.tell(
                "系统用密钥换令牌",
                "shows its secret",
                () -> token(gateway, client, made.get("secret")).is(200).get("access_token"));
        stage.act(
                "五个服务都按范围作答",
                "reads in each service",
                () -> DOORS.forEach(door -> Expect.same(
                        "Status of " + door, 200, read(gateway, token, door).status())));
        stage.act("范围以外:403;写操作:403", "nothing else", () -> {
            var _ = read(gateway, token, "/api/v1/owners?projectId=" + project).isProblem(403, "request.forbidden");
            var _ = read(gateway, token, "/api/v1/me").isProblem(403, "request.forbidden");
            var _ = gateway.send("POST", "/api/v1/projects", authorised(token), Map.of())
                    .isProblem(403, "request.forbidden");
        });
        stage.act("系统代报一张工单,但不能处理它", "reports a ticket, and no more", () -> reports(stage, gateway, token));
        stage.act("换密钥:新旧并行一天", "rotates its secret", () -> {
            var next = admin.post(PATH + "/" + id + "/actions/rotate-secret", Map.of("overlapHours", 24))
                    .is(200)
                    .get("secret");
            var _ = token(gateway, client, made.get("secret")).is(200);
            var _ = token(gateway, client, next).is(200);
        });
        stage.act("吊销:五秒内处处失效", "revoked everywhere", () -> {
            var _ = admin.post(PATH + "/" + id + "/actions/revoke", null).is(200);
            closedEverywhere(gateway, token);
            var _ = token(gateway, client, made.get("secret")).is(401);
        });
    }

    private static void reports(Stage stage, Gateway gateway, String token) {
        var body = Map.of(
                "categoryCode", "pipe-leak",
                "houseId", stage.estate().houses().getFirst(),
                "title", "水表异常",
                "description", "远传水表一夜流量不停",
                "contactName", "财务系统",
                "contactPhone", "13900000000");
        var id = gateway.send("POST", "/api/v1/tickets", authorised(token), body)
                .is(201)
                .get("id");
        var path = "/api/v1/tickets/" + id;
        var seen = read(gateway, token, path).is(200);
        Expect.that(
                "It learns nobody's number",
                seen.json().path("requester").path("phone").isMissingNode()
                        || seen.json().path("requester").path("phone").isNull(),
                seen);
        var reason = Map.of("reason", "演示结束");
        var _ = gateway.send("POST", path + "/actions/cancel", authorised(token), reason)
                .isProblem(403, "request.forbidden");
        var _ = stage.people().desk().attempt(id, "cancel", seen.etag(), reason).is(200);
    }

    private static Answer register(Session admin, String project) {
        var body = Map.of(
                "name",
                "财务系统 " + UUID.randomUUID().toString().substring(0, 8),
                "scopes",
                SCOPES,
                "projectIds",
                List.of(project));
        return admin.post(PATH, body).is(201);
    }

    private static Answer token(Gateway gateway, String client, String secret) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return gateway.form(
                "/oauth2/token", Map.of("Authorization", "Basic " + basic), Map.of("grant_type", "client_credentials"));
    }

    private static Answer read(Gateway gateway, String token, String path) {
        return gateway.send("GET", path, authorised(token), null);
    }

    private static Map<String, String> authorised(String token) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return headers;
    }

    private static void closedEverywhere(Gateway gateway, String token) {
        var ended = gateway.clock().instant();
        for (var door : DOORS) {
            while (read(gateway, token, door).status() != 401) {
                Expect.that(
                        door + " is closed within five seconds",
                        Duration.between(ended, gateway.clock().instant()).compareTo(PROMISED) <= 0,
                        "still open");
                Pause.aMoment();
            }
        }
    }
}
