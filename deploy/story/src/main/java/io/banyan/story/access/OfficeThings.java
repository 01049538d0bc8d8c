package io.banyan.story.access;

import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import io.banyan.story.people.MultipartForm;
import io.banyan.story.people.People;
import io.banyan.story.people.Spreadsheet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What an office sets up and keeps in a project, one of each kind: what the seed has none of is made once. */
final class OfficeThings {

    private final Session boss;
    private final People people;
    private final String project;
    private final Examples examples;
    private final Random random;

    OfficeThings(Session boss, People people, String project, Examples examples, Random random) {
        this.boss = boss;
        this.people = people;
        this.project = project;
        this.examples = examples;
        this.random = random;
    }

    void make() {
        examples.put("/api/v1/regions", once("/api/v1/regions", Map.of("name", "权限矩阵")));
        var field = Map.of("label", "权限矩阵", "type", "TEXT");
        var own = boss.get("/api/v1/fields?subject=OWNER").is(200).items();
        examples.put(
                "/api/v1/fields",
                own.isEmpty()
                        ? made("/api/v1/fields", Map.of("subject", "OWNER", "code", "accessMatrix", "field", field))
                        : Json.text(own.getFirst(), "id", "field"));
        examples.name("subject", "ASSET");
        examples.name("purpose", "MARKETING");
        examples.put("/api/v1/me/data-requests", "1");
        dataRequest();
        var personal = "/api/v1/owners/" + examples.of("/api/v1/owners") + "/personal-data";
        var plate = "沪A%05d".formatted(random.nextInt(100_000));
        examples.put(personal, made(personal, Map.of("kind", "PLATE", "value", plate)));
        var certificates = "/api/v1/staff/" + examples.of("/api/v1/staff") + "/certificates";
        examples.put(certificates, made(certificates, Map.of("name", "电工证")));
        workingTime();
        spreadsheets();
        integrator();
        plan();
    }

    /** The office asks for an owner, and what was collected lies there to be handed over. */
    private void dataRequest() {
        var body = Map.of(
                "ownerId",
                examples.of("/api/v1/owners"),
                "kind",
                "EXPORT",
                "channel",
                "DESK",
                "reason",
                "权限矩阵",
                "evidence",
                "身份证原件");
        var id = boss.post("/api/v1/data-requests", body).is(202).get("id");
        var _ = boss.await(
                "/api/v1/data-requests/" + id,
                answer -> answer.json().path("resultKept").asBoolean());
        examples.put("/api/v1/data-requests", id);
    }

    /** A new one each time, as whoever may end one ends it for good. */
    private void integrator() {
        var body = Map.of(
                "name",
                "权限矩阵 " + random.nextInt(1_000_000),
                "scopes",
                List.of("billing:bill:read"),
                "projectIds",
                List.of(project));
        var integrator = boss.post("/api/v1/integrators", body).is(201).json().path("integrator");
        examples.put("/api/v1/integrators", Json.text(integrator, "id", "integrator"));
    }

    private void plan() {
        var form = MultipartForm.of(Map.of("purpose", "PLAN"), "plan.jpg", "image/jpeg", Examples.picture());
        var file = boss.raw("/api/v1/files", form.contentType(), form.body())
                .is(201)
                .get("id");
        examples.put(
                "/api/v1/plans",
                once("/api/v1/projects/" + project + "/plans", Map.of("name", "权限矩阵", "fileId", file)));
    }

    /** Tables that are only looked at. */
    private void spreadsheets() {
        spreadsheet("asset-imports", List.of(List.of("房号", "资产类型", "建筑面积"), List.of("A-01", "广告位", "6")));
        spreadsheet("building-imports", List.of(List.of("楼栋", "单元"), List.of("矩阵栋", "1单元")));
        spreadsheet("owner-imports", List.of(List.of("姓名", "手机号"), List.of("矩阵", people.freshPhone())));
    }

    private void spreadsheet(String kind, List<List<String>> rows) {
        var path = "/api/v1/projects/" + project + "/" + kind;
        var form = MultipartForm.of(Map.of("purpose", "IMPORT"), "table.xlsx", Spreadsheet.XLSX, Spreadsheet.of(rows));
        var file = boss.raw("/api/v1/files", form.contentType(), form.body())
                .is(201)
                .get("id");
        var answer = boss.post(path, Map.of("fileId", file, "mode", "DRY_RUN")).is(202);
        examples.put(path, answer.get("id"));
    }

    /** A shift that somebody has, so that nobody may remove it. */
    private void workingTime() {
        var day = "2027-01-01";
        examples.name("key", "household.most");
        examples.name("year", "2027");
        Stream.of("day", "from", "to").forEach(name -> examples.name(name, day));
        var path = "/api/v1/projects/" + project;
        var shift = once(path + "/shifts", Map.of("name", "权限矩阵", "beginsAt", "00:00", "endsAt", "08:00"));
        examples.put(path + "/shifts", shift);
        examples.put("/api/v1/projects/{projectId}/shifts", shift);
        var duty = Map.of("day", day, "staffId", examples.of("/api/v1/staff"), "shiftId", shift);
        var _ = boss.put(path + "/roster", "*", Map.of("from", day, "to", day, "duties", List.of(duty)))
                .is(200);
    }

    private String once(String path, Map<String, ?> body) {
        var present = boss.get(path).is(200).items();
        return present.isEmpty() ? made(path, body) : Json.text(present.getFirst(), "id", path);
    }

    private String made(String path, Map<String, ?> body) {
        return boss.post(path, body).is(201).get("id");
    }
}
