package io.banyan.user;

import static io.banyan.user.People.addMember;
import static io.banyan.user.People.authority;
import static io.banyan.user.People.me;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.common.test.TestEvents;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner lets in family and tenants. */
@UserIT
@DisplayName("U2 family and tenants")
class HouseholdIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Test
    void areLetInByTheOwnerWithLimitsAndALastDay() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("业主", phone, world.houseA);
        var owner = api.as(world.residentToken(phone));
        var tenantPhone = World.phone();
        addMember(owner, world.houseA, tenantPhone, "TENANT", Map.of()).isProblem(422, "household.member-wrong");
        addMember(
                        owner,
                        world.houseA,
                        tenantPhone,
                        "TENANT",
                        Map.of("validTo", TODAY.plusDays(1), "may", List.of("PAY")))
                .is(201);
        addMember(owner, world.houseA, tenantPhone, "FAMILY", Map.of()).isProblem(409, "household.member-known");
        addMember(owner, world.houseB, World.phone(), "FAMILY", Map.of()).isProblem(404, "house.not-found");
        addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of("may", Collections.singletonList(null)))
                .isProblem(400, "request.invalid");

        var tenant = api.as(world.residentToken(tenantPhone));
        var house = me(tenant).get("houses").get(0);
        assertThat(house.get("may").toString()).isEqualTo("[\"PAY\"]");
        assertThat(house.get("validTo").asString()).isEqualTo(TODAY.plusDays(1).toString());
        var authority = authority(world, tenant);
        assertThat(authority.get("houseIds")).hasSize(1);
        assertThat(authority.get("houseLimits").get(Long.toString(world.houseA)).toString())
                .isEqualTo("[\"PAY\"]");
        assertThat(authority(world, owner).get("houseLimits")).isEmpty();
        addMember(tenant, world.houseA, World.phone(), "FAMILY", Map.of()).isProblem(404, "house.not-found");
    }

    @Test
    void areTakenOutAtOnce() {
        var world = World.of(api);
        var phone = World.phone();
        var ownerId = world.owner("业主", phone, world.houseA);
        var owner = api.as(world.residentToken(phone));
        var familyPhone = World.phone();
        var members = addMember(owner, world.houseA, familyPhone, "FAMILY", Map.of())
                .is(201)
                .json()
                .get("items");
        var member = members.valueStream()
                .filter(each -> each.get("role").asString().equals("FAMILY"))
                .findFirst()
                .orElseThrow();
        var family = api.as(world.residentToken(familyPhone));
        var personId = Long.parseLong(me(family).get("personId").asString());
        assertThat(me(family).get("houses")).hasSize(1);
        var path = "/api/v1/me/houses/" + world.houseA + "/members/";

        family.delete(path + member.get("id").asString()).isProblem(404, "house.not-found");
        owner.delete(path + ownerId).isProblem(404, "household.member-not-found");
        owner.delete(path + member.get("id").asString()).is(204);

        assertThat(me(family).get("houses")).isEmpty();
        var version = world.service()
                .get("/internal/authorities/" + personId)
                .json()
                .get("version")
                .asInt();
        assertThat(events.await(
                        AuthorityChanged.class,
                        event -> event.personId() == personId && event.authorityVersion() == version))
                .hasSize(1);
    }

    @Test
    void areAtMostTenOfAKind() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("业主", phone, world.houseA);
        var owner = api.as(world.residentToken(phone));
        for (int i = 0; i < 10; i++) {
            addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of()).is(201);
        }
        addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of()).isProblem(422, "household.too-many");
        addMember(owner, world.houseA, World.phone(), "TENANT", Map.of("validTo", TODAY))
                .is(201);
    }

    @Test
    void areAtMostTenOfAKindHoweverManyComeAtOnce() throws Exception {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("业主", phone, world.houseA);
        var owner = api.as(world.residentToken(phone));
        for (int i = 0; i < 9; i++) {
            addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of()).is(201);
        }
        var answers = new ArrayList<Integer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Collections.<Callable<Answer>>nCopies(
                    8, () -> addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of()));
            for (var call : callers.invokeAll(calls)) {
                answers.add(call.get().raw().statusCode());
            }
        }
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
    }

    /** Or an owner would learn from any phone whose it is. */
    @Test
    void areLetInByTheNameOnRecordAndNobodyIsToldAnother() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("业主", phone, world.houseA);
        var owner = api.as(world.residentToken(phone));
        var neighbour = World.phone();
        world.owner("欧阳锋", neighbour, world.houseB);

        var refused =
                addMember(owner, world.houseA, neighbour, "FAMILY", Map.of()).isProblem(422, "household.member-wrong");
        assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/name");
        assertThat(refused.text()).doesNotContain("欧阳锋");
        var path = "/api/v1/me/houses/" + world.houseA + "/members";
        assertThat(owner.get(path).is(200).json().get("items")).hasSize(1);

        var known = Map.of("name", " 欧阳锋 ", "phone", neighbour, "role", "FAMILY");
        assertThat(owner.post(path, known).is(201).json().get("items")).hasSize(2);
    }
}
