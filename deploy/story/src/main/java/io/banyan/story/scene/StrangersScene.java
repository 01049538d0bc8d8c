package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Ticket;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What does not belong to somebody does not exist for him; what is wrong is refused by its name, and nothing changes. */
public final class StrangersScene implements Scene {

    private static final int TOO_LARGE = 21 << 20;

    @Override
    public String letter() {
        return "j";
    }

    @Override
    public String title() {
        return "越权与坏输入,一一拒绝 [strangers and bad input]";
    }

    @Override
    public void play(Stage stage) {
        var owner = stage.tell("杨帆入住、登录、认证,报修", "signs in", () -> stage.movesIn("杨帆"));
        var ticket = stage.tell("报修卫生间漏水", "reports", () -> CancelScene.plain(owner));
        var stranger = stage.tell("另一位业主秦岭登录", "another resident", () -> stage.movesIn("秦岭"));
        stage.act("别的业主、别的项目:404", "others see nothing", () -> others(stage, stranger, ticket));
        stage.act("没有令牌、伪造令牌:401", "no token, forged token", () -> tokens(owner, ticket));
        stage.act("未知分类、他人房屋、负数、伪装与超大文件", "bad input", () -> badInput(stage, owner, ticket));
        stage.act("幂等键:同体同答,异体 422", "idempotency keys", () -> keys(owner));
        stage.act("过期版本 412、非法动作 409、缺版本 428", "stale, illegal, missing", () -> moves(stage, owner, ticket));
        stage.act("工单没有任何变化", "nothing changed", () -> {
            var now = owner.ticket(ticket.id());
            Expect.same("Ticket", ticket.etag() + ticket.status(), now.etag() + now.status());
            var _ = owner.cancels(now, "演示结束");
        });
        new ForgedNotices(stage, owner).play();
    }

    private static void others(Stage stage, Resident stranger, Ticket ticket) {
        var path = "/api/v1/tickets/" + ticket.id();
        stranger.mustNotSee(path, "ticket.not-found");
        var _ = stranger.attempt(ticket.id(), "cancel", Map.of("reason", "不关我事"))
                .isProblem(404, "ticket.not-found");
        stage.people().otherDesk().mustNotSee(path, "ticket.not-found");
        var listed = stranger.session().get("/api/v1/tickets?size=100").is(200).items();
        Expect.that(
                "The stranger's list has it not",
                listed.stream().noneMatch(one -> one.path("id").asString("").equals(ticket.id())),
                listed);
        var _ = stranger.session().get("/api/v1/staff").is(403);
    }

    private static void tokens(Resident owner, Ticket ticket) {
        var gateway = owner.session().gateway();
        var path = "/api/v1/tickets/" + ticket.id();
        var _ = gateway.send("GET", path, Map.of(), null).isProblem(401, "gateway.token-missing");
        var token = owner.session().token();
        var cut = token.lastIndexOf('.') + 1;
        var forged = token.substring(0, cut) + new StringBuilder(token.substring(cut)).reverse();
        var _ = gateway.send("GET", path, Map.of("Authorization", "Bearer " + forged), null)
                .isProblem(401, "gateway.token-invalid");
    }

    private static void badInput(Stage stage, Resident owner, Ticket ticket) {
        var _ = owner.report("no-such-thing", "?", Map.of()).isProblem(422, "ticket.category-unknown");
        var foreign = owner.body(
                "pipe-leak", "别人家漏水", Map.of("houseId", stage.estate().otherHouse()));
        var _ = owner.submit(foreign).isProblem(404, "ticket.place-not-found");
        var items = List.of(Map.of("itemId", stage.estate().service("aircon-cleaning/wall"), "quantity", "-1"));
        var _ = owner.report("aircon-cleaning", "负数", Map.of("serviceItems", items))
                .isProblem(400, "request.invalid");
        var _ = owner.session().get("/api/v1/tickets?nonsense=1").isProblem(400, "request.unknown-parameter");
        var text = "#!/bin/sh\necho not a picture\n".getBytes(StandardCharsets.UTF_8);
        var disguised = owner.tryUpload("cat.jpg", "image/jpeg", text, "TICKET");
        Expect.that("A disguised file is refused", disguised.hasCode("file.type-not-allowed"), disguised);
        var huge = owner.tryUpload("huge.jpg", "image/jpeg", new byte[TOO_LARGE], "TICKET");
        Expect.same("Status for a file of 21 MiB", 413, huge.status());
        var _ = owner.ticket(ticket.id()).is("PENDING");
    }

    private static void keys(Resident owner) {
        var key = UUID.randomUUID().toString();
        var body = new LinkedHashMap<>(owner.body("pipe-leak", "浴室漏水", Map.of()));
        var first = owner.session().post("/api/v1/tickets", key, body).is(201);
        var again = owner.session().post("/api/v1/tickets", key, body).is(201);
        Expect.same("The same ticket", first.get("id"), again.get("id"));
        Expect.same("Idempotency-Replayed", "true", String.valueOf(again.header("Idempotency-Replayed")));
        body.put("title", "厨房漏水");
        var _ = owner.session().post("/api/v1/tickets", key, body).isProblem(422, "idempotency.key-reused");
        var _ = owner.session()
                .send("POST", "/api/v1/tickets", Map.of(), body)
                .isProblem(400, "idempotency.key-missing");
        var _ = owner.cancels(owner.ticket(first.get("id")), "演示结束");
    }

    private static void moves(Stage stage, Resident owner, Ticket ticket) {
        var desk = stage.people().desk();
        var body = Map.of("assigneeId", stage.people().zhang().id());
        var _ = desk.attempt(ticket.id(), "assign", "\"999\"", body).isProblem(412, "request.stale");
        var _ = owner.attempt(ticket.id(), "confirm", null).isProblem(409, "ticket.illegal-move");
        var zhang = stage.people().zhang();
        var done = Map.of("workLog", "没去过", "labourHours", BigDecimal.ONE.toPlainString());
        var _ = zhang.session()
                .post("/api/v1/tickets/" + ticket.id() + "/actions/complete", done)
                .isProblem(428, "request.if-match-missing");
        var refused = zhang.attempt(ticket.id(), "complete", ticket.etag(), done);
        Expect.that("Completing another's job is refused", refused.status() == 403 || refused.status() == 409, refused);
        Expect.same("Code", true, Json.text(refused.json(), "code", "problem").startsWith("ticket."));
    }
}
