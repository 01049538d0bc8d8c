package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Buildings, houses and public areas. */
@UserIT
class HouseIT {

    @Autowired
    Api api;

    @Test
    void aWrongRowStopsThemAllAndEachMistakeIsNamed() {
        var world = World.of(api);
        var wrong = new HashMap<>(World.house("1单元", "301"));
        wrong.put("areaM2", "-3");
        var answer = world.admin()
                .post(
                        "/api/v1/buildings/" + world.buildingId + "/houses",
                        Map.of(
                                "houses",
                                List.of(
                                        World.house("1单元", "101"),
                                        World.house("9单元", "102"),
                                        wrong,
                                        World.house("2单元", "1202"),
                                        World.house("1单元", "101"),
                                        Map.of("number", " "))))
                .isProblem(422, "house.rows-wrong")
                .json();

        assertThat(answer.get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString() + " "
                                + error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "/houses/1/unit unknown",
                        "/houses/2/areaM2 range",
                        "/houses/3/number taken",
                        "/houses/4/number repeated",
                        "/houses/5/number required",
                        "/houses/5/kind required",
                        "/houses/5/areaM2 range");
        assertThat(world.admin()
                        .get("/api/v1/houses?q=101")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void fiveHundredGoInOneRequestAndNotOneMore() {
        var world = World.of(api);
        var rows = new java.util.ArrayList<Map<String, Object>>();
        for (int i = 0; i < 500; i++) {
            rows.add(World.house("1单元", "B" + i));
        }
        var path = "/api/v1/buildings/" + world.buildingId + "/houses";
        world.admin().post(path, Map.of("houses", rows)).is(201);
        rows.add(World.house("1单元", "B500"));
        world.admin().post(path, Map.of("houses", rows)).isProblem(400, "request.invalid");
        world.admin().post(path, Map.of("houses", List.of())).isProblem(400, "request.invalid");

        var page = world.admin()
                .get("/api/v1/houses?projectId=" + world.projectId + "&kind=HOUSE&size=100&page=2")
                .is(200)
                .json();
        assertThat(page.get("total").asInt()).isEqualTo(502);
        assertThat(page.get("items")).hasSize(100);
    }

    @Test
    void aStaleVersionChangesNothing() {
        var world = World.of(api);
        var path = "/api/v1/houses/" + world.houseA;
        var change = Map.of("kind", "HOUSE", "areaM2", "91.20", "status", "RENOVATING");
        world.admin().put(path, change).isProblem(428, "request.if-match-missing");
        world.admin().with("If-Match", "\"7\"").put(path, change).isProblem(412, "request.stale");
        var changed = world.admin().with("If-Match", "\"0\"").put(path, change).is(200);

        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.json().get("areaM2").asString()).isEqualTo("91.20");
        assertThat(changed.json().get("label").asString()).isEqualTo("3栋2单元1202");
    }

    @Test
    void publicAreasAreForStaffAndForThoseWhoLiveThere() {
        var world = World.of(api);
        var path = "/api/v1/projects/" + world.projectId + "/public-areas";
        world.admin()
                .post(path, Map.of("name", "3栋电梯", "buildingId", world.buildingId))
                .is(201);
        world.admin().post(path, Map.of("name", "3栋电梯")).isProblem(409, "public-area.name-taken");
        var phone = World.phone();
        world.owner("住户", phone, world.houseA);
        var resident = api.as(world.residentToken(phone));
        var stranger = api.as(world.residentToken(World.phone()));

        var area = resident.get(path).is(200).json().get("items").get(0);
        stranger.get(path).isProblem(404, "project.not-found");
        resident.post(path, Map.of("name", "x")).isProblem(403, "request.forbidden");
        var place = world.service()
                .get("/internal/places/" + area.get("id").asString())
                .is(200)
                .json();
        assertThat(place.get("publicArea").asBoolean()).isTrue();
        assertThat(place.get("building").asString()).isEqualTo("3栋");
    }
}
