package io.banyan.patrol.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.patrol.PatrolIT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Somebody who has to do with some types of equipment only: all others are not there for him. */
@DisplayName("U5 P2 data scope by type of equipment")
class EquipmentLimitIT extends PatrolIT {

    private static final Set<String> RIGHTS =
            Set.of(Permissions.EQUIPMENT_READ, Permissions.EQUIPMENT_MANAGE, Permissions.INSPECTION_PERFORM);

    private final long person = fresh();
    private JsonNode type = NullNode.instance;
    private JsonNode his = type;
    private JsonNode other = type;

    @BeforeEach
    void twoPiecesOfEquipment() {
        type = simpleType();
        his = registered(type);
        other = registered(simpleType());
    }

    private JsonNode simpleType() {
        return manager()
                .post(
                        "/api/v1/equipment-types",
                        Map.of(
                                "code",
                                "LIFT-" + fresh(),
                                "name",
                                "电梯",
                                "items",
                                List.of(Map.of(
                                        "name",
                                        "运行",
                                        "kind",
                                        "CHOICE",
                                        "options",
                                        List.of(
                                                Map.of("value", "正常", "abnormal", false),
                                                Map.of("value", "困人", "abnormal", true)),
                                        "severity",
                                        "CRITICAL"))))
                .is(201)
                .json();
    }

    private JsonNode registered(JsonNode ofType) {
        return manager().post("/api/v1/equipment", pump(ofType)).is(201).json();
    }

    private Api limited() {
        return api.as(identities.staffForEquipment(
                person, COMPANY, project, Set.of(type.get("id").asLong()), RIGHTS));
    }

    private static String path(JsonNode equipment) {
        return "/api/v1/equipment/" + equipment.get("id").asString();
    }

    private static String byCode(JsonNode equipment) {
        return "/api/v1/equipment/by-code?code="
                + URLEncoder.encode(equipment.get("qrContent").asString(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> report(JsonNode equipment, String choice) {
        var item = equipment.at("/type/items/0/id").asString();
        return new HashMap<>(Map.of(
                "code",
                equipment.get("qrContent").asString(),
                "results",
                List.of(Map.of("itemId", item, "choice", choice))));
    }

    private JsonNode inspected(JsonNode equipment) {
        return inspector(fresh())
                .key()
                .post("/api/v1/inspections", report(equipment, "困人"))
                .is(201)
                .json();
    }

    private static void shows(Api caller, String list, JsonNode only) {
        var page = caller.get(list).is(200).json();
        assertThat(page.get("items").valueStream().map(one -> one.get("id").asString()))
                .containsExactly(only.get("id").asString());
        assertThat(page.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void equipmentOfHisTypesIsThere() {
        limited().get(path(his)).is(200);
        limited().get(byCode(his)).is(200);
        shows(limited(), "/api/v1/equipment?projectId=" + project, his);
    }

    @Test
    void otherEquipmentIsNot() {
        var caller = limited();
        caller.get(path(other)).isProblem(404, "equipment.not-found");
        caller.get(byCode(other)).isProblem(404, "equipment.not-found");
        caller.post(path(other) + "/actions/retire", null).isProblem(404, "equipment.not-found");
        caller.with("If-Match", "\"0\"").put(path(other), pump(type)).isProblem(404, "equipment.not-found");
        caller.key().post("/api/v1/inspections", report(other, "正常")).isProblem(404, "equipment.not-found");
        assertThat(manager().get(path(other)).is(200).json().get("status").asString())
                .isEqualTo("NORMAL");
    }

    @Test
    void whatWasFoundOnOtherEquipmentIsNotThereEither() {
        var found = inspected(his);
        var hidden = inspected(other);
        limited().get("/api/v1/inspections/" + found.get("id").asString()).is(200);
        limited().get("/api/v1/inspections/" + hidden.get("id").asString()).isProblem(404, "inspection.not-found");
        shows(limited(), "/api/v1/inspections?projectId=" + project, found);
    }

    @Test
    void otherTypesAreNeitherSeenNorUsedNorMade() {
        var caller = limited();
        var hidden = other.at("/type/id").asString();
        caller.get("/api/v1/equipment-types/" + hidden).isProblem(404, "equipment-type.not-found");
        shows(caller, "/api/v1/equipment-types", type);
        caller.post("/api/v1/equipment", pump(other.get("type"))).isProblem(422, "equipment.type-unknown");
        caller.with("If-Match", "\"0\"")
                .put(path(his), pump(other.get("type")))
                .isProblem(422, "equipment.type-unknown");
        caller.post("/api/v1/equipment-types", pumpStandard()).isProblem(403, "equipment-type.limited");
        caller.post("/api/v1/equipment", pump(type)).is(201);
    }

    @Test
    void whoAsksForHimIsToldHisTypesOnly() {
        limited();
        var question = "/internal/patrol/equipment-types?ids=" + type.get("id").asString() + ","
                + other.at("/type/id").asString();
        var service = api.as(identities.service("user-service"));
        assertThat(service.with("Banyan-For-Person", person + ".0")
                        .get(question)
                        .is(200)
                        .json()
                        .findValuesAsString("id"))
                .containsExactly(type.get("id").asString());
        assertThat(service.get(question).is(200).json()).hasSize(2);
        limited().get(question).isProblem(403, "request.forbidden");
    }
}
