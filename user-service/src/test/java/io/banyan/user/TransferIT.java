package io.banyan.user;

import static io.banyan.user.People.addMember;
import static io.banyan.user.People.me;
import static io.banyan.user.People.owner;
import static io.banyan.user.People.record;
import static io.banyan.user.People.right;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.OwnershipChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.common.test.TestEvents;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An asset passes to new owners by a day. */
@UserIT
@DisplayName("U4 transfer and history")
class TransferIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Test
    void passAHouseByADayAndEndTheFamilyWithTheOwner() {
        var world = World.of(api);
        var before = World.phone();
        var oldOwner = world.owner("旧业主", before, world.houseA);
        var resident = api.as(world.residentToken(before));
        var family = World.phone();
        addMember(resident, world.houseA, family, "FAMILY", Map.of()).is(201);
        var after = World.phone();
        var newOwner = world.owner("新业主", after);

        var history = transfer(world, TODAY, newOwner, "1/1").is(200).json().get("items");

        assertThat(history.get(0).get("ownerName").asString()).isEqualTo("新业主");
        assertThat(history.valueStream().map(each -> each.get("what").asString()))
                .containsExactly("ADDED", "ENDED", "CHANGED", "ADDED", "ADDED");
        assertThat(me(resident).get("houses")).isEmpty();
        assertThat(me(api.as(world.residentToken(family))).get("houses")).isEmpty();
        assertThat(me(api.as(world.residentToken(after))).get("houses")).hasSize(1);
        var told = events.await(
                        OwnershipChanged.class,
                        event -> event.assetId() == world.houseA
                                && event.holders().stream().anyMatch(holder -> holder.ownerId() == newOwner))
                .getLast();
        assertThat(told.holders())
                .anySatisfy(holder -> {
                    assertThat(holder.ownerId()).isEqualTo(oldOwner);
                    assertThat(holder.validTo()).isEqualTo(TODAY.minusDays(1));
                })
                .anySatisfy(holder -> {
                    assertThat(holder.ownerId()).isEqualTo(newOwner);
                    assertThat(holder.share()).isEqualTo("1/1");
                    assertThat(holder.validFrom()).isEqualTo(TODAY);
                });
    }

    @Test
    void letTenantsStayAndStartNobodyWhoIsNotOnRecord() {
        var world = World.of(api);
        world.owner("旧业主", World.phone(), world.houseA);
        var tenant = World.phone();
        record(
                        world,
                        owner(
                                world,
                                tenant,
                                right(world.houseA, Map.of("role", "TENANT", "validTo", TODAY.plusDays(30)))))
                .is(201);
        transfer(world, TODAY, 42L, "1/1").isProblem(422, "transfer.wrong");
        transfer(world, TODAY, world.owner("新业主", World.phone()), "1/1").is(200);

        assertThat(me(api.as(world.residentToken(tenant))).get("houses")).hasSize(1);
        var other = World.of(api);
        other.admin()
                .get("/api/v1/houses/" + world.houseA + "/ownership-changes")
                .isProblem(404, "house.not-found");
    }

    @Test
    void areNotUndoneByAFormThatWasReadBefore() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = world.owner("旧业主", phone, world.houseA);
        var path = "/api/v1/owners/" + owner;
        var form = owner(world, phone, right(world.houseA, Map.of()));
        var before = etag(world, path);
        transfer(world, TODAY, world.owner("新业主", World.phone()), "1/1").is(200);

        revise(world, path, before, form).isProblem(412, "request.stale");
        assertThat(world.admin()
                        .get(path)
                        .json()
                        .get("houses")
                        .get(0)
                        .get("validTo")
                        .asString())
                .isEqualTo(TODAY.minusDays(1).toString());
        form.put("houses", List.of(right(world.houseA, Map.of("validTo", TODAY.minusDays(1)))));
        var answer = revise(world, path, etag(world, path), form).is(200);
        assertThat(answer.header("ETag")).isEqualTo(etag(world, path));
    }

    @Test
    void makeFormsOfFamiliesStaleToo() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("业主", phone, world.houseA);
        var resident = api.as(world.residentToken(phone));
        var member = World.phone();
        var path = "/api/v1/owners/" + world.owner("成员", member);
        var read = etag(world, path);
        addMember(resident, world.houseA, member, "FAMILY", Map.of()).is(201);
        var let = etag(world, path);
        assertThat(let).isNotEqualTo(read);
        resident.delete("/api/v1/me/houses/" + world.houseA + "/members/" + path.substring(path.lastIndexOf('/') + 1))
                .is(204);
        assertThat(etag(world, path)).isNotEqualTo(let);
    }

    @Test
    void makeFamilyOwnersFromTheDay() {
        var world = World.of(api);
        record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/1"))))
                .is(201);
        var son = World.id(record(world, owner(world, World.phone(), right(world.houseA, Map.of("role", "FAMILY"))))
                .is(201)
                .json());

        transfer(world, TODAY.plusDays(1), son, "1/1").isProblem(422, "transfer.wrong");
        transfer(world, TODAY, son, "1/1").is(200);

        assertThat(begun(world, son)).isEqualTo(TODAY.toString());
    }

    @Test
    void leaveWhoKeepsHisShareAsHeIsAndBeginAnewWithMore() {
        var world = World.of(api);
        var half = Map.<String, Object>of("share", "1/2", "validFrom", TODAY.minusYears(1));
        var stays = World.id(record(world, owner(world, World.phone(), right(world.houseA, half)))
                .is(201)
                .json());
        record(world, owner(world, World.phone(), right(world.houseA, half))).is(201);
        var comes = world.owner("新业主", World.phone());

        transfer(
                        world,
                        TODAY.minusDays(1),
                        List.of(Map.of("ownerId", stays, "share", "1/2"), Map.of("ownerId", comes, "share", "1/2")))
                .is(200);
        assertThat(begun(world, stays)).isEqualTo(TODAY.minusYears(1).toString());
        assertThat(begun(world, comes)).isEqualTo(TODAY.minusDays(1).toString());
        transfer(world, TODAY, stays, "1/1").is(200);
        assertThat(begun(world, stays)).isEqualTo(TODAY.toString());
    }

    private String begun(World world, long owner) {
        return world.admin()
                .get("/api/v1/owners/" + owner)
                .is(200)
                .json()
                .get("houses")
                .get(0)
                .get("validFrom")
                .asString();
    }

    private String etag(World world, String path) {
        return Objects.requireNonNull(world.admin().get(path).is(200).header("ETag"));
    }

    private Answer revise(World world, String path, String etag, Map<String, Object> form) {
        return world.admin().with("If-Match", etag).put(path, form);
    }

    private Answer transfer(World world, LocalDate on, long owner, String share) {
        return transfer(world, on, List.of(Map.of("ownerId", owner, "share", share)));
    }

    private Answer transfer(World world, LocalDate on, List<Map<String, Object>> owners) {
        return world.admin()
                .post(
                        "/api/v1/houses/" + world.houseA + "/actions/transfer",
                        Map.of("on", on, "owners", owners, "reason", "买卖"));
    }
}
