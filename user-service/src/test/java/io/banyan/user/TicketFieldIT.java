package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Fields of tickets are defined here and kept elsewhere: whoever keeps them asks here. */
@UserIT
@DisplayName("T2 own fields of tickets")
class TicketFieldIT {

    @Autowired
    Api api;

    private static Map<String, Object> field(String label, String type, Object... more) {
        var field = new HashMap<String, Object>(Map.of("label", label, "type", type));
        for (int i = 0; i < more.length; i += 2) {
            field.put((String) more[i], more[i + 1]);
        }
        return field;
    }

    private static JsonNode add(World world, String code, Map<String, Object> field) {
        return world.admin()
                .post("/api/v1/fields", Map.of("subject", "TICKET", "code", code, "field", field))
                .is(201)
                .json();
    }

    /** A gate card that residents may and staff must know, and whether a leak is under warranty. */
    private World withFields() {
        var world = World.of(api);
        add(
                world,
                "warranty",
                field("保修期内", "CHOICE", "choices", List.of("是", "否"), "kinds", List.of("pipe-leak"), "position", 2));
        add(
                world,
                "gateCard",
                field(
                        "门禁卡号",
                        "TEXT",
                        "required",
                        true,
                        "residents",
                        true,
                        "searchable",
                        true,
                        "kinds",
                        List.of("REPAIR"),
                        "position",
                        1));
        return world;
    }

    private static JsonNode check(World world, String by, Map<String, String> given, String... kinds) {
        return world.service()
                .post(
                        "/internal/ticket-fields/checks",
                        Map.of(
                                "companyId",
                                world.companyId,
                                "kinds",
                                List.of(kinds),
                                "present",
                                Map.of(),
                                "given",
                                given,
                                "by",
                                by))
                .is(200)
                .json();
    }

    private static Stream<String> wrong(JsonNode answer) {
        return answer.get("wrong")
                .valueStream()
                .map(one ->
                        one.get("pointer").asString() + " " + one.get("code").asString());
    }

    @Test
    void belongToAKindOfCategoryOrToACategory() {
        var world = withFields();
        var values = Map.of("warranty", "是", "gateCard", " 1203 ");
        var leak = check(world, "STAFF", values, "REPAIR", "pipe-leak");
        assertThat(leak.at("/values/gateCard").asString()).isEqualTo("1203");
        assertThat(leak.at("/values/warranty").asString()).isEqualTo("是");
        assertThat(leak.get("searchable").propertyNames()).containsExactly("gateCard");
        assertThat(wrong(check(world, "STAFF", values, "REPAIR", "door-window")))
                .containsExactly("/fields/warranty unknown");
        assertThat(wrong(check(world, "STAFF", values, "COMPLAINT", "noise")))
                .containsExactly("/fields/gateCard unknown", "/fields/warranty unknown");
    }

    @Test
    void areCheckedForWhoeverFillsThemIn() {
        var world = withFields();
        assertThat(wrong(check(world, "STAFF", Map.of("warranty", "也许"), "REPAIR", "pipe-leak")))
                .containsExactly("/fields/gateCard required", "/fields/warranty type");
        assertThat(wrong(check(world, "RESIDENT", Map.of("warranty", "是", "gateCard", "1"), "REPAIR", "pipe-leak")))
                .containsExactly("/fields/warranty unknown");
        assertThat(wrong(check(world, "SYSTEM", Map.of(), "REPAIR", "pipe-leak")))
                .isEmpty();
        assertThat(wrong(check(World.of(api), "STAFF", Map.of("gateCard", "1"), "REPAIR", "pipe-leak")))
                .containsExactly("/fields/gateCard unknown");
    }

    @Test
    void areListedInTheOrderOfFormsForServicesOnly() {
        var world = withFields();
        var path = "/internal/ticket-fields?companyId=" + world.companyId;
        var all = world.service().get(path).is(200).json();
        assertThat(all.valueStream().map(one -> one.get("code").asString())).containsExactly("gateCard", "warranty");
        world.admin().get(path).isProblem(403, "request.forbidden");
    }

    @Test
    void areShownToResidentsAsFarAsTheyAreOpenedToThem() {
        var world = withFields();
        var phone = World.phone();
        world.owner("李女士", phone, world.houseA);
        var resident = api.as(world.residentToken(phone));
        var shown = resident.get("/api/v1/fields?subject=TICKET").is(200).json().get("items");
        assertThat(shown.valueStream().map(one -> one.get("code").asString())).containsExactly("gateCard");
        assertThat(resident.get("/api/v1/fields?subject=ASSET").is(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void aloneAreOpenedToResidents() {
        var world = World.of(api);
        var field = field("车位号", "TEXT", "residents", true);
        world.admin()
                .post("/api/v1/fields", Map.of("subject", "ASSET", "code", "spot", "field", field))
                .isProblem(422, "field.definition-wrong");
    }
}
