package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Regions above projects, and data scope that follows them. */
@UserIT
@DisplayName("U3 U5 regions and data scope")
class RegionIT {

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Test
    void lieAtMostFiveLevelsDeepAndNeverBelowThemselves() {
        var world = World.of(api);
        var first = region(world, "一级", null);
        var second = region(world, "二级", first);
        var fifth = region(world, "五级", region(world, "四级", region(world, "三级", second)));
        world.admin()
                .post("/api/v1/regions", Map.of("name", "六级", "parentId", fifth))
                .isProblem(422, "region.too-deep");
        world.admin().post("/api/v1/regions", Map.of("name", "一级")).isProblem(409, "region.name-taken");
        move(world, first, "一级", second).isProblem(422, "region.inside-itself");
        var other = region(world, "另一处", null);
        move(world, second, "二级", other).is(200);
        var deeper = region(world, "更深", other);
        move(world, second, "二级", deeper).isProblem(422, "region.too-deep");

        var tree = world.admin().get("/api/v1/regions").is(200).json().get("items");
        assertThat(tree).hasSize(7);
        assertThat(tree.valueStream()
                        .filter(each -> World.id(each) == fifth)
                        .findFirst()
                        .orElseThrow()
                        .get("depth")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void areRemovedWhenNothingIsInThemOnly() {
        var world = World.of(api);
        var region = region(world, "华南", null);
        place(world, region);
        remove(world, region).isProblem(409, "region.in-use");
        place(world, null);
        remove(world, region).is(204);
        world.admin()
                .with("If-Match", "*")
                .put("/api/v1/regions/" + region, Map.of("name", "x"))
                .isProblem(404, "region.not-found");
    }

    @Test
    void belongToOneCompany() {
        var world = World.of(api);
        var region = region(world, "华南", null);
        var other = World.of(api);
        remove(other, region).isProblem(404, "region.not-found");
        other.admin()
                .post("/api/v1/regions", Map.of("name", "下级", "parentId", region))
                .isProblem(422, "region.unknown");
        other.admin()
                .with("If-Match", "*")
                .put("/api/v1/projects/" + other.projectId, project(other, region))
                .isProblem(422, "region.unknown");
        assertThat(other.admin().get("/api/v1/regions").is(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void aMemberOfStaffSeesTheProjectsBelowHisRegionAsTheyComeAndGo() {
        var world = World.of(api);
        var south = region(world, "华南", null);
        var shenzhen = region(world, "深圳", south);
        var login = "region-" + world.suffix;
        var body = reach(world, login, Map.of("regionIds", List.of(south)));
        var hired = world.admin().post("/api/v1/staff", body).is(201).json();
        var id = World.id(hired);
        var desk = api.as(world.firstSignIn(login, "given-by-the-boss-1"));
        desk.get("/api/v1/houses/" + world.houseA).isProblem(404, "house.not-found");

        place(world, shenzhen);

        desk.get("/api/v1/houses/" + world.houseA).is(200);
        assertThat(events.await(
                        StaffChanged.class,
                        event -> event.staffId() == id && event.projectIds().contains(world.projectId)))
                .hasSize(1);
        assertThat(world.service()
                        .get("/internal/staff?projectId=" + world.projectId)
                        .is(200)
                        .json()
                        .valueStream()
                        .anyMatch(each -> each.get("staffId").asString().equals(Long.toString(id))))
                .isTrue();
        assertThat(world.admin()
                        .get("/api/v1/staff?projectId=" + world.projectId)
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);

        place(world, null);

        desk.get("/api/v1/houses/" + world.houseA).isProblem(404, "house.not-found");
        var version = world.service()
                .get("/internal/authorities/" + id)
                .is(200)
                .json()
                .get("version")
                .asInt();
        assertThat(events.await(
                        AuthorityChanged.class, event -> event.personId() == id && event.authorityVersion() == version))
                .hasSize(1);
    }

    @Test
    void aMemberOfStaffMaySeeSingleBuildingsOnly() {
        var world = World.of(api);
        var other = World.id(world.admin()
                .post("/api/v1/projects/" + world.projectId + "/buildings", Map.of("name", "4栋"))
                .is(201)
                .json());
        var hidden = world.admin()
                .post("/api/v1/buildings/" + other + "/houses", Map.of("houses", List.of(houseWithoutUnit())))
                .is(201)
                .json()
                .get("items")
                .get(0);
        var login = "building-" + world.suffix;
        world.admin()
                .post("/api/v1/staff", reach(world, login, Map.of("buildingIds", List.of(world.buildingId))))
                .is(201);
        var steward = api.as(world.firstSignIn(login, "given-by-the-boss-1"));

        steward.get("/api/v1/houses/" + world.houseA).is(200);
        steward.get("/api/v1/houses/" + hidden.get("id").asString()).isProblem(404, "house.not-found");
        assertThat(steward.get("/api/v1/houses?projectId=" + world.projectId)
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(steward.get("/api/v1/houses").is(200).json().get("total").asInt())
                .isEqualTo(2);
        assertThat(steward.get("/api/v1/projects/" + world.projectId + "/buildings")
                        .is(200)
                        .json()
                        .get("items"))
                .hasSize(1);
        steward.get("/api/v1/projects/" + world.projectId).isProblem(404, "project.not-found");
    }

    @Test
    void nobodyGivesARegionOrBuildingBeyondHisOwn() {
        var world = World.of(api);
        var region = region(world, "华南", null);
        place(world, region);
        var role = world.admin()
                .post("/api/v1/roles", Map.of("name", "人事", "permissions", List.of("user:staff:manage")))
                .is(201)
                .json()
                .get("id")
                .asString();
        var login = "hr-" + world.suffix;
        var body = reach(world, login, Map.of("regionIds", List.of(region)));
        body.put("roleIds", List.of(role));
        world.admin().post("/api/v1/staff", body).is(201);
        var regional = api.as(world.firstSignIn(login, "given-by-the-boss-1"));
        var onlyProject = reach(world, "p-" + world.suffix, Map.of("projectIds", List.of(world.projectId)));
        onlyProject.put("roleIds", List.of(role));
        world.admin().post("/api/v1/staff", onlyProject).is(201);
        var local = api.as(world.firstSignIn("p-" + world.suffix, "given-by-the-boss-1"));

        var newcomer = reach(world, "n-" + world.suffix, Map.of("regionIds", List.of(region)));
        newcomer.put("roleIds", List.of(role));
        local.post("/api/v1/staff", newcomer).isProblem(403, "staff.beyond-your-own");
        regional.post("/api/v1/staff", newcomer).is(201);
        var foreign = World.of(api);
        var wrong = reach(world, "w-" + world.suffix, Map.of("buildingIds", List.of(foreign.buildingId)));
        world.admin().post("/api/v1/staff", wrong).isProblem(422, "staff.unknown-reference");
        wrong = reach(world, "w-" + world.suffix, Map.of("regionIds", List.of(42L)));
        world.admin().post("/api/v1/staff", wrong).isProblem(422, "staff.unknown-reference");
    }

    @Test
    void aMemberOfStaffMayBeLimitedToTypesOfEquipment() {
        var world = World.of(api);
        var lift = 910_001L;
        var pump = 910_002L;
        PatrolServer.keeps(lift);
        PatrolServer.keeps(pump);
        var login = "lift-" + world.suffix;
        var body = reach(
                world, login, Map.of("projectIds", List.of(world.projectId), "equipmentTypeIds", List.of(lift, pump)));
        var hired = world.admin().post("/api/v1/staff", body).is(201).json();
        assertThat(hired.get("equipmentTypeIds").toString()).isEqualTo("[\"910001\",\"910002\"]");
        assertThat(authority(world, hired).get("equipmentTypeIds")).isEmpty();
        world.firstSignIn(login, "given-by-the-boss-1");
        assertThat(authority(world, hired).get("equipmentTypeIds")).hasSize(2);

        body.put("equipmentTypeIds", List.of(pump));
        var revised = world.admin()
                .with("If-Match", "*")
                .put("/api/v1/staff/" + World.id(hired), body)
                .is(200)
                .json();
        assertThat(revised.get("equipmentTypeIds").toString()).isEqualTo("[\"910002\"]");
        assertThat(authority(world, hired).get("equipmentTypeIds").toString()).isEqualTo("[\"910002\"]");
        var version = authority(world, hired).get("version").asInt();
        assertThat(events.await(
                        AuthorityChanged.class,
                        event -> event.personId() == World.id(hired) && event.authorityVersion() == version))
                .hasSize(1);

        body.put("equipmentTypeIds", List.of(pump, 910_003L));
        world.admin()
                .with("If-Match", "*")
                .put("/api/v1/staff/" + World.id(hired), body)
                .isProblem(422, "staff.unknown-reference");
    }

    @Test
    void whoIsLimitedToTypesOfEquipmentLetsNobodySeeOthers() {
        var world = World.of(api);
        var lift = 920_001L;
        var pump = 920_002L;
        PatrolServer.keeps(lift);
        PatrolServer.keeps(pump);
        var role = world.admin()
                .post("/api/v1/roles", Map.of("name", "人事", "permissions", List.of("user:staff:manage")))
                .is(201)
                .json()
                .get("id")
                .asString();
        var project = Map.<String, Object>of("projectIds", List.of(world.projectId));
        var whole = hire(world, "whole", role, project);
        var hr = new HashMap<String, Object>(project);
        hr.put("equipmentTypeIds", List.of(lift));
        hire(world, "hr", role, hr);
        var limited = api.as(world.firstSignIn("hr-" + world.suffix, "given-by-the-boss-1"));

        var newcomer = reach(world, "n-" + world.suffix, project);
        newcomer.put("roleIds", List.of(role));
        limited.post("/api/v1/staff", newcomer).isProblem(403, "staff.beyond-your-own");
        newcomer.put("equipmentTypeIds", List.of(lift, pump));
        limited.post("/api/v1/staff", newcomer).isProblem(403, "staff.beyond-your-own");
        newcomer.put("equipmentTypeIds", List.of(lift));
        limited.post("/api/v1/staff", newcomer).is(201);
        limited.post("/api/v1/staff/" + whole + "/actions/disable", null).isProblem(403, "staff.beyond-your-own");
    }

    private static JsonNode authority(World world, JsonNode hired) {
        return world.service()
                .get("/internal/authorities/" + World.id(hired))
                .is(200)
                .json();
    }

    @Test
    void colleaguesOfOtherProjectsAreNotSeen() {
        var world = World.of(api);
        var region = region(world, "华中", null);
        var there = World.id(world.admin()
                .post("/api/v1/projects", Map.of("name", "兰庭", "code", "Q" + world.suffix, "regionId", region))
                .is(201)
                .json());
        var role = world.admin()
                .post("/api/v1/roles", Map.of("name", "人事", "permissions", List.of("user:staff:manage")))
                .is(201)
                .json()
                .get("id")
                .asString();
        var here = hire(world, "here", role, Map.of("buildingIds", List.of(world.buildingId)));
        var stranger = hire(world, "there", role, Map.of("projectIds", List.of(there)));
        var regional = hire(world, "region", role, Map.of("regionIds", List.of(region)));
        var everywhere = hire(world, "all", role, Map.of("allProjects", true));
        var nowhere = hire(world, "none", role, Map.of());
        var hr = hire(world, "hr", role, Map.of("projectIds", List.of(world.projectId)));
        var local = api.as(world.firstSignIn("hr-" + world.suffix, "given-by-the-boss-1"));

        assertThat(local.get("/api/v1/staff?size=100")
                        .is(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(World::id))
                .contains(here, everywhere, nowhere, hr)
                .doesNotContain(stranger, regional);
        assertThat(local.get("/api/v1/staff?q=there-")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        for (var unseen : List.of(stranger, regional)) {
            var path = "/api/v1/staff/" + unseen;
            local.get(path).isProblem(404, "staff.not-found");
            local.get(path + "/career").isProblem(404, "staff.not-found");
            local.get(path + "/certificates").isProblem(404, "staff.not-found");
            local.post(path + "/actions/disable", null).isProblem(404, "staff.not-found");
        }
        local.get("/api/v1/staff/" + here).is(200);
        world.admin().get("/api/v1/staff/" + stranger).is(200);
        var other = api.as(world.firstSignIn("region-" + world.suffix, "given-by-the-boss-1"));
        other.get("/api/v1/staff/" + stranger).is(200);
        other.get("/api/v1/staff/" + hr).isProblem(404, "staff.not-found");
    }

    private static long hire(World world, String name, String role, Map<String, Object> reach) {
        var body = reach(world, name + "-" + world.suffix, reach);
        body.put("roleIds", List.of(role));
        return World.id(world.admin().post("/api/v1/staff", body).is(201).json());
    }

    private static long region(World world, String name, @Nullable Long parent) {
        var body = new HashMap<String, Object>(Map.of("name", name));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return World.id(world.admin().post("/api/v1/regions", body).is(201).json());
    }

    private static Api.Answer move(World world, long id, String name, long parent) {
        return world.admin()
                .with("If-Match", "*")
                .put("/api/v1/regions/" + id, Map.of("name", name, "parentId", parent));
    }

    private static Api.Answer remove(World world, long id) {
        return world.admin().with("If-Match", "*").delete("/api/v1/regions/" + id);
    }

    private static void place(World world, @Nullable Long region) {
        world.admin()
                .with("If-Match", "*")
                .put("/api/v1/projects/" + world.projectId, project(world, region))
                .is(200);
    }

    private static Map<String, Object> project(World world, @Nullable Long region) {
        var body = new HashMap<String, Object>(Map.of("name", "榕荫里", "code", "P" + world.suffix));
        if (region != null) {
            body.put("regionId", region);
        }
        return body;
    }

    private static Map<String, Object> reach(World world, String login, Map<String, Object> reach) {
        var body = new HashMap<>(world.staffBody(login, "客服/调度"));
        body.remove("projectIds");
        body.putAll(reach);
        return body;
    }

    private static Map<String, Object> houseWithoutUnit() {
        return Map.of("number", "101", "kind", "HOUSE", "areaM2", "60.00");
    }
}
