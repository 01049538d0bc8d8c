package io.banyan.patrol.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.patrol.PatrolIT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EquipmentIT extends PatrolIT {

    @Test
    void isRegisteredWithALabel() {
        var pump = registeredPump();
        assertThat(pump.get("status").asString()).isEqualTo("NORMAL");
        assertThat(pump.get("qrContent").asString())
                .matches("banyan:eq:" + pump.get("id").asString() + ":[\\w-]{22}");
        var scanned = inspector(fresh())
                .get(byCode(pump.get("qrContent").asString()))
                .is(200)
                .json();
        assertThat(scanned.get("id")).isEqualTo(pump.get("id"));
        assertThat(scanned.at("/type/items").size()).isEqualTo(4);
        assertThat(scanned.has("qrContent")).isFalse();
        assertThat(scanned.get("availableActions").toString()).isEqualTo("[\"inspect\"]");
    }

    @Test
    void isNotFoundByAForgedLabel() {
        var pump = registeredPump();
        var forged = pump.get("qrContent").asString().replaceFirst(".{6}$", "AAAAAA");
        inspector(fresh()).get(byCode(forged)).isProblem(422, "equipment.code-forged");
        inspector(fresh()).get(byCode("https://example.com")).isProblem(422, "equipment.code-forged");
        inspector(fresh()).get("/api/v1/equipment/by-code").isProblem(400, "request.http-400");
    }

    @Test
    void isSeenByStaffOfItsBuildingAndNotOfAnother() {
        var building = fresh();
        var body = pump(pumpType());
        body.put("buildingId", Long.toString(building));
        var path = "/api/v1/equipment/"
                + manager()
                        .post("/api/v1/equipment", body)
                        .is(201)
                        .json()
                        .get("id")
                        .asString();
        var rights = Set.of(Permissions.EQUIPMENT_READ, Permissions.EQUIPMENT_MANAGE);
        var here = api.as(identities.staffOfBuildings(fresh(), COMPANY, project, Set.of(building), rights));
        var there = api.as(identities.staffOfBuildings(fresh(), COMPANY, project, Set.of(fresh()), rights));
        here.get(path).is(200);
        assertThat(here.get("/api/v1/equipment").is(200).json().get("total").asInt())
                .isEqualTo(1);
        there.get(path).isProblem(404, "equipment.not-found");
        there.post(path + "/actions/retire", null).isProblem(404, "equipment.not-found");
        assertThat(there.get("/api/v1/equipment").is(200).json().get("total").asInt())
                .isZero();
        there.post("/api/v1/equipment", body).isProblem(422, "equipment.project-unknown");
        body.put("buildingId", Long.toString(fresh()));
        here.with("If-Match", "\"0\"").put(path, body).isProblem(422, "equipment.project-unknown");
    }

    @Test
    void isHiddenFromOtherProjectsCompaniesAndResidents() {
        var pump = registeredPump();
        var path = "/api/v1/equipment/" + pump.get("id").asString();
        var label = byCode(pump.get("qrContent").asString());
        for (var stranger : Set.of(
                staff(COMPANY, fresh(), Permissions.EQUIPMENT_MANAGE),
                staff(2, project, Permissions.EQUIPMENT_MANAGE))) {
            stranger.get(path).isProblem(404, "equipment.not-found");
            stranger.get(label).isProblem(404, "equipment.not-found");
            stranger.post(path + "/actions/retire", null).isProblem(404, "equipment.not-found");
            assertThat(stranger.get("/api/v1/equipment")
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isZero();
        }
        api.as(identities.resident(fresh(), COMPANY, Set.of())).get(path).isProblem(403, "request.forbidden");
        api.get(path).isProblem(401, "request.unauthenticated");
        staff(COMPANY, project).get(path).isProblem(403, "request.forbidden");
    }

    @Test
    void isAddedInTheCallersScopeOnly() {
        var body = pump(pumpType());
        body.put("projectId", Long.toString(fresh()));
        manager().post("/api/v1/equipment", body).isProblem(422, "equipment.project-unknown");
        body.put("projectId", Long.toString(project));
        body.put("typeId", "1");
        manager().post("/api/v1/equipment", body).isProblem(422, "equipment.type-unknown");
        body.remove("typeId");
        body.put("name", " ");
        var problem = manager().post("/api/v1/equipment", body).isProblem(400, "request.invalid");
        assertThat(problem.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/typeId", "/name");
    }

    @Test
    void hasACodeOfItsOwnInItsProject() {
        var body = pump(pumpType());
        manager().post("/api/v1/equipment", body).is(201);
        manager().post("/api/v1/equipment", body).isProblem(409, "equipment.code-taken");
    }

    @Test
    void isDescribedWithTheVersionThatWasRead() {
        var type = pumpType();
        var body = pump(type);
        body.put("model", "CR-10");
        body.put("installedOn", "2024-05-01");
        var path = "/api/v1/equipment/"
                + manager()
                        .post("/api/v1/equipment", body)
                        .is(201)
                        .json()
                        .get("id")
                        .asString();
        body.remove("model");
        body.put("place", "二号泵房");
        manager().put(path, body).isProblem(428, "request.if-match-missing");
        var changed =
                manager().with("If-Match", "\"0\"").put(path, body).is(200).json();
        assertThat(changed.get("place").asString()).isEqualTo("二号泵房");
        assertThat(changed.has("model")).isFalse();
        assertThat(changed.get("installedOn").asString()).isEqualTo("2024-05-01");
        manager().with("If-Match", "\"0\"").put(path, body).isProblem(412, "request.stale");
    }

    @Test
    void isRetiredForGood() {
        var pump = registeredPump();
        var path = "/api/v1/equipment/" + pump.get("id").asString();
        var retired = manager().post(path + "/actions/retire", null).is(200).json();
        assertThat(retired.get("status").asString()).isEqualTo("RETIRED");
        assertThat(retired.get("availableActions").isEmpty()).isTrue();
        manager().post(path + "/actions/retire", null).isProblem(409, "equipment.retired");
    }

    @Test
    void isFoundByFilters() {
        var pump = registeredPump();
        var code = pump.get("code").asString();
        var other = pump(pumpType());
        other.put("name", "电梯");
        manager().post("/api/v1/equipment", other).is(201);
        assertThat(total("?q=" + code)).isEqualTo(1);
        assertThat(total("?typeId=" + pump.at("/type/id").asString())).isEqualTo(1);
        assertThat(total("?status=NORMAL&projectId=" + project)).isEqualTo(2);
        assertThat(total("?status=FAULTY")).isZero();
        manager().get("/api/v1/equipment?colour=red").isProblem(400, "request.unknown-parameter");
        manager().get("/api/v1/equipment?status=BROKEN").isProblem(400, "request.invalid");
    }

    private int total(String query) {
        return manager()
                .get("/api/v1/equipment" + query)
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    private static String byCode(String label) {
        return "/api/v1/equipment/by-code?code=" + URLEncoder.encode(label, StandardCharsets.UTF_8);
    }
}
