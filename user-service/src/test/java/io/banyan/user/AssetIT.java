package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AssetChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Assets of any kind, their fields, their status and its history. */
@UserIT
@DisplayName("U3 assets")
class AssetIT {

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Nested
    class OfAnyKind {

        @Test
        void lieInABuildingOrOnOpenGround() {
            var world = World.of(api);
            var made = world.admin()
                    .post(
                            "/api/v1/projects/" + world.projectId + "/houses",
                            Map.of(
                                    "houses",
                                    List.of(
                                            row("AD_PLACE", "北门灯箱1", "4.00", Map.of("medium", "灯箱", "widthM", "2.0")),
                                            row("PARKING", "地面001", "12.50", Map.of("plate", "粤B12345")))))
                    .is(201)
                    .json()
                    .get("items");

            assertThat(made.get(0).has("buildingId")).isFalse();
            assertThat(made.get(0).get("label").asString()).isEqualTo("北门灯箱1");
            assertThat(made.get(0).get("fields").get("widthM").asString()).isEqualTo("2.0");
            var id = World.id(made.get(1));
            assertThat(events.await(AssetChanged.class, event -> event.assetId() == id))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.kind()).isEqualTo("PARKING");
                        assertThat(event.buildingId()).isNull();
                        assertThat(event.projectId()).isEqualTo(world.projectId);
                    });
            assertThat(world.service()
                            .get("/internal/places/" + id)
                            .is(200)
                            .json()
                            .get("label")
                            .asString())
                    .isEqualTo("地面001");
        }

        @Test
        void haveTheFieldsOfTheirKindAndNoOther() {
            var world = World.of(api);
            var errors = world.admin()
                    .post(
                            "/api/v1/projects/" + world.projectId + "/houses",
                            Map.of(
                                    "houses",
                                    List.of(
                                            row("SHOP", "S1", "30.00", Map.of("frontageM", "wide", "plate", "粤B1")),
                                            row("PARKING", "P1", "12.00", Map.of("parkingType", "飞机")))))
                    .isProblem(422, "house.rows-wrong")
                    .json()
                    .get("errors");

            assertThat(errors.valueStream()
                            .map(error -> error.get("pointer").asString() + " "
                                    + error.get("code").asString()))
                    .containsExactlyInAnyOrder(
                            "/houses/0/fields/frontageM type",
                            "/houses/0/fields/plate unknown",
                            "/houses/1/fields/parkingType type");
        }

        @Test
        void haveALabelOfAtMost160Characters() {
            var world = World.of(api);
            var path = "/api/v1/projects/" + world.projectId + "/houses";
            var row = new HashMap<String, Object>(row("PARKING", "P1", "12.00", Map.of()));
            row.put("label", "长".repeat(161));
            var errors = world.admin()
                    .post(path, Map.of("houses", List.of(row)))
                    .isProblem(422, "house.rows-wrong")
                    .json()
                    .get("errors");
            assertThat(errors.valueStream()
                            .map(error -> error.get("pointer").asString() + " "
                                    + error.get("code").asString()))
                    .containsExactly("/houses/0/label size");
            row.put("label", "长".repeat(160));
            world.admin().post(path, Map.of("houses", List.of(row))).is(201);
        }

        @Test
        void areNotAddedFromAnEmptyRow() {
            var world = World.of(api);
            world.admin()
                    .post(
                            "/api/v1/projects/" + world.projectId + "/houses",
                            Map.of("houses", Collections.singletonList(null)))
                    .isProblem(400, "request.invalid");
        }

        @Test
        void areFoundByASearchableField() {
            var world = World.of(api);
            world.admin()
                    .post(
                            "/api/v1/projects/" + world.projectId + "/houses",
                            Map.of("houses", List.of(row("PARKING", "A1", "12.00", Map.of("plate", "粤B12345")))))
                    .is(201);

            assertThat(total(world, "field=" + encoded("plate:B123"))).isEqualTo(1);
            assertThat(total(world, "field=" + encoded("plate:沪"))).isZero();
            world.admin().get("/api/v1/houses?field=" + encoded("heightM:3")).isProblem(400, "field.not-searchable");
            world.admin().get("/api/v1/houses?field=plate").isProblem(400, "field.not-searchable");
        }
    }

    @Nested
    class Status {

        private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        @Test
        void changesWithAHistoryAndIsTold() {
            var world = World.of(api);
            var path = "/api/v1/houses/" + world.houseA;
            var changed = world.admin()
                    .post(path + "/actions/change-status", Map.of("status", "VACANT", "reason", "退租"))
                    .is(200)
                    .json();
            world.admin()
                    .post(path + "/actions/change-status", Map.of("status", "VACANT"))
                    .isProblem(422, "house.status-same");

            assertThat(changed.get("status").asString()).isEqualTo("VACANT");
            assertThat(changed.get("statusSince").asString()).isEqualTo(today.toString());
            var history =
                    world.admin().get(path + "/status-changes").is(200).json().get("items");
            assertThat(history).hasSize(2);
            assertThat(history.get(0).get("from").asString()).isEqualTo("OCCUPIED");
            assertThat(history.get(0).get("reason").asString()).isEqualTo("退租");
            assertThat(history.get(1).has("from")).isFalse();
            assertThat(events.await(
                            AssetChanged.class,
                            event -> event.assetId() == world.houseA
                                    && event.status().equals("VACANT")))
                    .hasSize(1);
        }

        @Test
        void holdsFromADayBetweenTheLastChangeAndToday() {
            var world = World.of(api);
            var path = "/api/v1/houses/" + world.houseA + "/actions/change-status";
            world.admin()
                    .post(path, Map.of("status", "VACANT", "effectiveOn", today.plusDays(1)))
                    .isProblem(422, "house.status-day-wrong");
            world.admin()
                    .post(path, Map.of("status", "VACANT", "effectiveOn", today.minusDays(1)))
                    .isProblem(422, "house.status-day-wrong");
            world.admin()
                    .post(path, Map.of("status", "VACANT", "effectiveOn", today))
                    .is(200);
        }

        @Test
        void isKeptWithItsHistoryWhenTheWholeAssetIsChanged() {
            var world = World.of(api);
            var path = "/api/v1/houses/" + world.houseB;
            world.admin()
                    .with("If-Match", "\"0\"")
                    .put(path, Map.of("kind", "HOUSE", "areaM2", "91.20", "status", "FOR_SALE"))
                    .is(200);

            assertThat(world.admin()
                            .get(path + "/status-changes")
                            .is(200)
                            .json()
                            .get("items")
                            .get(0)
                            .get("to")
                            .asString())
                    .isEqualTo("FOR_SALE");
            var other = World.of(api);
            other.admin().get(path + "/status-changes").isProblem(404, "house.not-found");
            other.admin()
                    .post(path + "/actions/change-status", Map.of("status", "VACANT"))
                    .isProblem(404, "house.not-found");
        }
    }

    @Nested
    @DisplayName("U4 custom fields")
    class CustomFields {

        @Test
        void areCheckedRequiredAndSearchable() {
            var world = World.of(api);
            define(
                    world,
                    "heating",
                    Map.of("label", "供暖", "type", "CHOICE", "choices", List.of("集中", "自采暖"), "required", true));
            define(
                    world,
                    "doorCode",
                    Map.of("label", "门牌", "type", "TEXT", "searchable", true, "kinds", List.of("HOUSE")));
            var path = "/api/v1/houses/" + world.houseA;
            var body = new HashMap<String, Object>(Map.of("kind", "HOUSE", "areaM2", "89.50", "status", "OCCUPIED"));

            body.put("fields", Map.of("doorCode", "甲-17"));
            var missing =
                    put(world, path, body).isProblem(422, "field.values-wrong").json();
            assertThat(missing.get("errors").get(0).get("pointer").asString()).isEqualTo("/fields/heating");
            body.put("fields", Map.of("heating", "火炉"));
            put(world, path, body).isProblem(422, "field.values-wrong");
            body.put("fields", Map.of("heating", "集中", "doorCode", "甲-17"));
            var kept = put(world, path, body).is(200).json();

            assertThat(kept.get("fields").get("heating").asString()).isEqualTo("集中");
            assertThat(total(world, "field=" + encoded("doorCode:甲-1"))).isEqualTo(1);
            body.remove("fields");
            assertThat(put(world, path, body).is(200).json().get("fields")).hasSize(2);
        }

        @Test
        void belongToOneCompanyAndKeepTheirType() {
            var world = World.of(api);
            var made = define(world, "heating", Map.of("label", "供暖", "type", "TEXT"));
            var path = "/api/v1/fields/" + made.get("id").asString();
            world.admin()
                    .post("/api/v1/fields", field("heating", Map.of("label", "x", "type", "TEXT")))
                    .isProblem(409, "field.code-taken");
            world.admin()
                    .post("/api/v1/fields", field("plate", Map.of("label", "x", "type", "TEXT")))
                    .isProblem(409, "field.code-taken");
            world.admin()
                    .post("/api/v1/fields", field("colour", Map.of("label", "x", "type", "CHOICE")))
                    .isProblem(422, "field.definition-wrong");
            world.admin()
                    .with("If-Match", "\"0\"")
                    .put(path, Map.of("label", "供暖", "type", "NUMBER"))
                    .isProblem(422, "field.definition-wrong");
            var other = World.of(api);
            other.admin()
                    .with("If-Match", "\"0\"")
                    .put(path, Map.of("label", "x", "type", "TEXT"))
                    .isProblem(404, "field.not-found");

            assertThat(codes(world)).contains("heating", "plate");
            assertThat(codes(other)).contains("plate").doesNotContain("heating");
        }

        private JsonNode define(World world, String code, Map<String, Object> field) {
            return world.admin()
                    .post("/api/v1/fields", field(code, field))
                    .is(201)
                    .json();
        }

        private Map<String, Object> field(String code, Map<String, Object> field) {
            return Map.of("subject", "ASSET", "code", code, "field", field);
        }

        private List<String> codes(World world) {
            return world.admin()
                    .get("/api/v1/fields?subject=ASSET")
                    .is(200)
                    .json()
                    .get("items")
                    .valueStream()
                    .map(each -> each.get("code").asString())
                    .toList();
        }

        private Api.Answer put(World world, String path, Map<String, Object> body) {
            var etag = String.valueOf(world.admin().get(path).is(200).header("ETag"));
            return world.admin().with("If-Match", etag).put(path, body);
        }
    }

    private static Map<String, Object> row(String kind, String number, String area, Map<String, String> fields) {
        return Map.of("number", number, "kind", kind, "areaM2", area, "fields", fields);
    }

    private static int total(World world, String filter) {
        return world.admin()
                .get("/api/v1/houses?" + filter)
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
