package io.banyan.user;

import static io.banyan.user.People.owner;
import static io.banyan.user.People.record;
import static io.banyan.user.People.right;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Owners on record: shares, companies, fields, how they are found and who sees them. */
@UserIT
@DisplayName("U4 owners")
class OwnerIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Api api;

    @Test
    void shareAHouseUpToTheWholeAndNotMore() {
        var world = World.of(api);
        for (int i = 0; i < 3; i++) {
            record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/3"))))
                    .is(201);
        }
        var tooMuch = record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/9999"))))
                .isProblem(422, "owner.houses-wrong")
                .json();
        assertThat(tooMuch.get("errors").get(0).get("pointer").asString()).isEqualTo("/houses/0/share");
        record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "half"))))
                .isProblem(400, "request.invalid");
        record(world, owner(world, World.phone(), right(world.houseB, Map.of("share", "1/2", "role", "TENANT"))))
                .isProblem(422, "owner.houses-wrong");
    }

    @Test
    void mayFollowEachOtherWithTheWholeEach() {
        var world = World.of(api);
        record(
                        world,
                        owner(
                                world,
                                World.phone(),
                                right(world.houseA, Map.of("share", "1/1", "validTo", TODAY.minusDays(1)))))
                .is(201);
        record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/1", "validFrom", TODAY))))
                .is(201);
        record(
                        world,
                        owner(
                                world,
                                World.phone(),
                                right(world.houseA, Map.of("share", "1/2", "validFrom", TODAY.minusDays(1)))))
                .isProblem(422, "owner.houses-wrong");
    }

    @Test
    void areCompaniesTooAndHaveFieldsOfTheirOwn() {
        var world = World.of(api);
        world.admin()
                .post(
                        "/api/v1/fields",
                        Map.of(
                                "subject",
                                "OWNER",
                                "code",
                                "taxNumber",
                                "field",
                                Map.of(
                                        "label",
                                        "税号",
                                        "type",
                                        "TEXT",
                                        "searchable",
                                        true,
                                        "required",
                                        true,
                                        "kinds",
                                        List.of("COMPANY"))))
                .is(201);
        var body = owner(world, World.phone(), right(world.houseA, Map.of()));
        body.put("kind", "COMPANY");
        body.put("name", "榕树贸易有限公司");
        body.put("contactName", "林会计");
        body.put("fields", Map.of());
        record(world, body).isProblem(422, "field.values-wrong");
        body.put("fields", Map.of("taxNumber", "91440300MA5"));
        var made = record(world, body).is(201).json();

        assertThat(made.get("kind").asString()).isEqualTo("COMPANY");
        assertThat(made.get("contactName").asString()).isEqualTo("林会计");
        var found = world.admin()
                .get("/api/v1/owners?field=" + URLEncoder.encode("taxNumber:4403", StandardCharsets.UTF_8))
                .is(200)
                .json();
        assertThat(found.get("total").asInt()).isEqualTo(1);
        record(world, owner(world, World.phone(), right(world.houseB, Map.of())))
                .is(201);
    }

    @Test
    void areRecordedWithHousesAndPermissionsThatAreThere() {
        var world = World.of(api);
        var nothing = Collections.singletonList(null);
        var body = owner(world, World.phone(), right(world.houseA, Map.of()));
        body.put("houses", nothing);
        record(world, body).isProblem(400, "request.invalid");
        record(world, owner(world, World.phone(), right(world.houseA, Map.of("role", "FAMILY", "may", nothing))))
                .isProblem(400, "request.invalid");
        world.admin()
                .post("/api/v1/houses/" + world.houseA + "/actions/transfer", Map.of("on", TODAY, "owners", nothing))
                .isProblem(400, "request.invalid");
    }

    @Test
    void areSeenByWhoSeesTheirBuilding() {
        var world = World.of(api);
        var seen = world.owner("看得见", World.phone(), world.houseA);
        var hidden = world.owner("看不见", World.phone());
        var login = "b-" + world.suffix;
        var staff = new HashMap<>(world.staffBody(login, "客服/调度"));
        staff.put("projectIds", List.of());
        staff.put("buildingIds", List.of(world.buildingId));
        world.admin().post("/api/v1/staff", staff).is(201);
        var desk = api.as(world.firstSignIn(login, "given-by-the-boss-1"));

        desk.get("/api/v1/owners/" + seen).is(200);
        desk.get("/api/v1/owners/" + hidden).isProblem(404, "owner.not-found");
        assertThat(desk.get("/api/v1/owners").is(200).json().get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void areFoundByNameHouseAndWholePhoneAndShownMasked() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("欧阳锋", phone, world.houseA);
        world.owner("黄药师", World.phone(), world.houseB);

        for (var q : List.of("欧阳", "1202", phone)) {
            var found = world.admin()
                    .get("/api/v1/owners?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                    .is(200);
            assertThat(found.json().get("total").asInt()).as(q).isEqualTo(1);
            assertThat(found.text()).contains("****").doesNotContain(phone);
        }
    }

    @Test
    void haveOneRecordPerPhoneAndProject() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("欧阳锋", phone, world.houseA);
        world.admin()
                .post("/api/v1/owners", world.ownerBody("欧阳克", phone, world.houseB))
                .isProblem(409, "owner.phone-on-record");
    }

    @Test
    void namesTheWrongHouse() {
        var world = World.of(api);
        var errors = world.admin()
                .post("/api/v1/owners", world.ownerBody("甲", World.phone(), world.houseA, world.houseA, 42L))
                .isProblem(422, "owner.houses-wrong")
                .json()
                .get("errors");
        assertThat(errors.get(0).get("pointer").asString()).isEqualTo("/houses/1/houseId");
        assertThat(errors.get(1).get("pointer").asString()).isEqualTo("/houses/2/houseId");
    }
}
