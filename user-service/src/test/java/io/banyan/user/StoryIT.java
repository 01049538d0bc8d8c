package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.OwnerVerified;
import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.OpenApiDocument;
import io.banyan.common.test.TestEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty platform to a resident with his houses and a technician with his rights, and what other services are told of them. */
@UserIT
class StoryIT {

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Test
    void aResidentFindsHisHousesByHisPhone() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("李女士", phone, world.houseA, world.houseB);

        var token = world.residentToken(phone);
        var me = api.as(token).get("/api/v1/me").is(200).json();

        assertThat(me.get("displayName").asString()).isEqualTo("李女士");
        assertThat(me.get("phone").asString()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(me.get("houses")).hasSize(2);
        assertThat(me.get("houses").get(0).get("label").asString()).isEqualTo("3栋2单元1202");
        var personId = Long.parseLong(me.get("personId").asString());
        assertThat(events.await(OwnerVerified.class, event -> event.personId() == personId))
                .singleElement()
                .satisfies(event -> assertThat(event.houseIds()).containsExactly(world.houseA, world.houseB));

        var authority =
                world.service().get("/internal/authorities/" + personId).is(200).json();
        assertThat(authority.get("kind").asString()).isEqualTo("RESIDENT");
        assertThat(authority.get("houseIds")).hasSize(2);
        var contact = world.service()
                .get("/internal/people/" + personId + "/contact")
                .is(200)
                .json();
        assertThat(contact.get("phone").asString()).isEqualTo(phone);
    }

    @Test
    void theApiIsAsCommitted() throws java.io.IOException {
        OpenApiDocument.isAsCommitted(api, "user-service");
    }

    @Test
    void aTechnicianIsKnownToOtherServices() {
        var world = World.of(api);
        var hired = world.hire("tech-" + world.suffix, "维修技师");
        var id = World.id(hired);

        assertThat(events.await(StaffChanged.class, event -> event.staffId() == id)
                        .getLast())
                .satisfies(event -> {
                    assertThat(event.skills()).containsExactlyInAnyOrder("PLUMBING", "ELECTRIC");
                    assertThat(event.projectIds()).containsExactly(world.projectId);
                    assertThat(event.active()).isTrue();
                });
        var crew = world.service()
                .get("/internal/staff?projectId=" + world.projectId)
                .is(200)
                .json();
        assertThat(crew).hasSize(2);
        var place =
                world.service().get("/internal/places/" + world.houseA).is(200).json();
        assertThat(place.get("label").asString()).isEqualTo("3栋2单元1202");
        assertThat(place.get("unit").asString()).isEqualTo("2单元");
        assertThat(world.service()
                        .get("/internal/projects/" + world.projectId)
                        .is(200)
                        .json()
                        .get("zone")
                        .asString())
                .isEqualTo("Asia/Shanghai");
    }
}
