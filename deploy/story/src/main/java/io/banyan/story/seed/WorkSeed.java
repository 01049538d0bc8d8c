package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How work is organised: regions above the projects, shifts, a steward for each project, a certificate that expires. */
final class WorkSeed {

    private static final String REGION = "华东区域";

    private final Office office;
    private final Map<DemoProject, String> projects;
    private final LocalDate today;

    WorkSeed(Office office, Map<DemoProject, String> projects, LocalDate today) {
        this.office = office;
        this.projects = projects;
        this.today = today;
    }

    /** @return how many projects are organised */
    int run() {
        var region = Office.id(office.ensureWhole("/api/v1/regions", "name", REGION, Map.of("name", REGION)));
        projects.values().forEach(project -> {
            region(project, region);
            shifts(project);
            steward(project);
        });
        return projects.size();
    }

    private void region(String project, String region) {
        var path = "/api/v1/projects/" + project;
        var present = office.session().get(path).is(200);
        if (!Json.textOrEmpty(present.json(), "regionId").equals(region)) {
            var body = Map.of(
                    "name",
                    present.get("name"),
                    "code",
                    present.get("code"),
                    "address",
                    present.get("address"),
                    "regionId",
                    region);
            var _ = office.session().put(path, present.etag(), body).is(200);
        }
    }

    private void shifts(String project) {
        var path = "/api/v1/projects/" + project + "/shifts";
        List.of(List.of("早班", "07:00", "15:00"), List.of("中班", "15:00", "23:00"), List.of("夜班", "23:00", "07:00"))
                .forEach(shift -> {
                    var body = Map.of("name", shift.get(0), "beginsAt", shift.get(1), "endsAt", shift.get(2));
                    var _ = office.ensureWhole(path, "name", shift.get(0), body);
                });
    }

    /** The first of the desk looks after the whole project, and has a certificate that soon expires. */
    private void steward(String project) {
        var desk = office.all("/api/v1/staff?projectId=" + project + "&active=true").stream()
                .filter(one -> Json.textOrEmpty(one, "departmentName").equals("客服部"))
                .map(Office::id)
                .findFirst()
                .orElseThrow();
        if (office.whole("/api/v1/projects/" + project + "/stewards").isEmpty()) {
            var _ = office.session()
                    .put("/api/v1/projects/" + project + "/stewards", "\"0\"", Map.of("staffId", desk))
                    .is(200);
        }
        var path = "/api/v1/staff/" + desk + "/certificates";
        var _ = office.ensureWhole(
                path,
                "name",
                "物业管理员证",
                Map.of(
                        "name",
                        "物业管理员证",
                        "issuedOn",
                        today.minusYears(3).toString(),
                        "expiresOn",
                        today.plusDays(20).toString()));
    }
}
