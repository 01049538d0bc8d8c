package io.banyan.patrol.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.patrol.PatrolIT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EquipmentTypeIT extends PatrolIT {

    @Test
    void isAddedReadAndListed() {
        var type = pumpType();
        var read = manager()
                .get("/api/v1/equipment-types/" + type.get("id").asString())
                .is(200);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json().get("items").findValuesAsString("kind"))
                .containsExactly("CHOICE", "NUMBER", "PHOTO", "TEXT");
        assertThat(manager()
                        .get("/api/v1/equipment-types?size=100")
                        .is(200)
                        .json()
                        .get("items")
                        .findValuesAsString("id"))
                .contains(type.get("id").asString());
    }

    @Test
    void keepsTheIdsOfItemsThatStay() {
        var type = pumpType();
        var path = "/api/v1/equipment-types/" + type.get("id").asString();
        var first = type.get("items").get(1);
        var body = Map.of(
                "code", type.get("code").asString(),
                "name", "增压泵",
                "items",
                        List.of(
                                Map.of(
                                        "id", first.get("id").asString(),
                                        "name", "出口压力",
                                        "kind", "NUMBER",
                                        "maximum", "0.8"),
                                Map.of("id", "17", "name", "温度", "kind", "NUMBER")));
        manager().put(path, body).isProblem(428, "request.if-match-missing");
        var changed = manager().with("If-Match", "\"0\"").put(path, body).is(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.json().at("/items/0/id").asString())
                .isEqualTo(first.get("id").asString());
        assertThat(changed.json().at("/items/1/id").asString()).isNotEqualTo("17");
        manager().with("If-Match", "\"0\"").put(path, body).isProblem(412, "request.stale");
    }

    @Test
    void refusesTwoItemsOfOneId() {
        var type = pumpType();
        var id = type.get("items").get(1).get("id").asString();
        var body = Map.of(
                "code", type.get("code").asString(),
                "name", "增压泵",
                "items",
                        List.of(
                                Map.of("id", id, "name", "出口压力", "kind", "NUMBER"),
                                Map.of("id", id, "name", "进口压力", "kind", "NUMBER")));
        var refused = manager()
                .with("If-Match", "\"0\"")
                .put("/api/v1/equipment-types/" + type.get("id").asString(), body)
                .isProblem(422, "equipment-type.items-invalid");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/items/1/id");
    }

    @Test
    void refusesItemsThatContradictThemselves() {
        var body = new HashMap<String, Object>(pumpStandard());
        body.put(
                "items",
                List.of(
                        Map.of(
                                "name",
                                "声音",
                                "kind",
                                "CHOICE",
                                "options",
                                List.of(option("坏", true), option("很坏", true))),
                        Map.of("name", "压力", "kind", "NUMBER", "minimum", "2", "maximum", "1"),
                        Map.of("name", "压力", "kind", "TEXT", "options", List.of(option("好", false)))));
        var problem = manager().post("/api/v1/equipment-types", body).isProblem(422, "equipment-type.items-invalid");
        assertThat(problem.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/items/0/options", "/items/1/maximum", "/items/2/name", "/items/2/options");
        body.put("items", List.of());
        manager().post("/api/v1/equipment-types", body).isProblem(400, "request.invalid");
    }

    @Test
    void hasACodeOfItsOwnInItsCompany() {
        var body = pumpStandard();
        manager().post("/api/v1/equipment-types", body).is(201);
        manager().post("/api/v1/equipment-types", body).isProblem(409, "equipment-type.code-taken");
        staff(2, 5, Permissions.EQUIPMENT_MANAGE)
                .post("/api/v1/equipment-types", body)
                .is(201);
    }

    @Test
    void isHiddenFromOtherCompaniesAndResidents() {
        var path = "/api/v1/equipment-types/" + pumpType().get("id").asString();
        staff(2, project, Permissions.EQUIPMENT_READ).get(path).isProblem(404, "equipment-type.not-found");
        staff(COMPANY, project, Permissions.EQUIPMENT_READ)
                .post("/api/v1/equipment-types", pumpStandard())
                .isProblem(403, "request.forbidden");
        api.as(identities.resident(fresh(), COMPANY, Set.of())).get(path).isProblem(403, "request.forbidden");
    }

    private static Map<String, Object> option(String value, boolean abnormal) {
        return Map.of("value", value, "abnormal", abnormal);
    }
}
