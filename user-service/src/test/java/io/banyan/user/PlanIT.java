package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UserIT
@DisplayName("U3 plans with places on them")
class PlanIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private static Map<String, Object> plan(String name, String file) {
        return Map.of("name", name, "fileId", file);
    }

    private static Map<String, Object> spot(long place, String x, String y) {
        return Map.of("placeId", Long.toString(place), "x", x, "y", y);
    }

    @Test
    void aPictureShowsWhereHousesAndAreasLie() {
        var world = World.of(api);
        var area = World.id(world.admin()
                .post("/api/v1/projects/" + world.projectId + "/public-areas", Map.of("name", "大堂"))
                .is(201)
                .json());
        var made = world.admin()
                .post(
                        "/api/v1/projects/" + world.projectId + "/plans",
                        plan("12 层平面图", FileIT.uploadPicture(world.admin(), "PLAN")))
                .is(201);
        var path = "/api/v1/plans/" + made.json().get("id").asString();

        var marked = world.admin()
                .with("If-Match", "\"0\"")
                .put(
                        path + "/places",
                        Map.of("places", List.of(spot(world.houseA, "0.25", "0.5"), spot(area, "1", "0"))))
                .is(200)
                .json();

        assertThat(marked.get("picture").get("url").asString()).startsWith("/api/v1/files/");
        var places = marked.get("places");
        assertThat(places).hasSize(2);
        assertThat(places.get(0).get("label").asString()).isEqualTo("3栋2单元1202");
        assertThat(places.get(0).get("x").asString()).isEqualTo("0.25000");
        assertThat(places.get(0).get("status").asString()).isEqualTo("OCCUPIED");
        assertThat(places.get(1).get("label").asString()).isEqualTo("大堂");
        assertThat(world.admin()
                        .get("/api/v1/projects/" + world.projectId + "/plans")
                        .is(200)
                        .json()
                        .get("items"))
                .hasSize(1);
        world.admin().with("If-Match", "\"0\"").delete(path).isProblem(412, "request.stale");
        world.admin().with("If-Match", "\"1\"").delete(path).is(204);
        world.admin().get(path).isProblem(404, "plan.not-found");
    }

    @Test
    void aProjectHasNoMorePlansThanAreShown() {
        var world = World.of(api);
        var plans = "/api/v1/projects/" + world.projectId + "/plans";
        for (long i = 1; i <= 500; i++) {
            jdbc.sql(
                            "INSERT INTO plan (id, company_id, project_id, name, file_id, created_at) VALUES (?, ?, ?, ?, 0, NOW())")
                    .params(world.projectId * 1000 + i, world.companyId, world.projectId, "第" + i + "层")
                    .update();
        }
        world.admin()
                .post(plans, plan("总平面图", FileIT.uploadPicture(world.admin(), "PLAN")))
                .isProblem(409, "plan.too-many");
    }

    @Test
    void onlyPicturesAndPlacesOfTheProjectCountAndOnlyWhoSeesItSeesIt() {
        var world = World.of(api);
        var other = World.of(api);
        var plans = "/api/v1/projects/" + world.projectId + "/plans";
        var file = FileIT.uploadPicture(world.admin(), "PLAN");
        world.admin().post(plans, plan("总平面图", "1")).isProblem(422, "plan.no-picture");
        other.admin().post(plans, plan("总平面图", file)).isProblem(404, "project.not-found");
        var path = "/api/v1/plans/"
                + world.admin()
                        .post(plans, plan("总平面图", file))
                        .is(201)
                        .json()
                        .get("id")
                        .asString();
        world.admin()
                .post(plans, plan("总平面图", FileIT.uploadPicture(world.admin(), "PLAN")))
                .isProblem(409, "plan.name-taken");

        other.admin().get(path).isProblem(404, "plan.not-found");
        world.admin()
                .with("If-Match", "\"0\"")
                .put(path + "/places", Map.of("places", List.of(spot(other.houseA, "0", "0"))))
                .isProblem(422, "plan.wrong-places");
        world.admin()
                .put(path + "/places", Map.of("places", Collections.singletonList(null)))
                .isProblem(400, "request.invalid");
        world.admin()
                .with("If-Match", "\"0\"")
                .put(path + "/places", Map.of("places", List.of(spot(world.houseA, "1.5", "0"))))
                .isProblem(400, "request.invalid");
        api.as(world.staff("plan-" + world.suffix, "维修技师")).get(path).is(200);
    }
}
