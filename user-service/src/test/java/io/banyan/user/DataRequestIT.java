package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.PersonalDataApi.Erased;
import io.banyan.common.privacy.PersonalRecords;
import io.banyan.common.test.Api;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequestService;
import io.banyan.user.personal.DataRequests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resident is given what is kept of him, and is forgotten, as far as the law allows. */
@UserIT
@DisplayName("U10 data requests")
class DataRequestIT {

    private static final String PATH = "/api/v1/me/data-requests";

    @Autowired
    Api api;

    @Autowired
    DataRequestService service;

    @Autowired
    DataRequests requests;

    @Autowired
    PersonalRecords records;

    @Autowired
    JdbcClient jdbc;

    private static long me(Api resident) {
        return Long.parseLong(
                resident.get("/api/v1/me").is(200).json().get("personId").asString());
    }

    @Test
    void isAskedOnceAndWaitsWhileAServiceIsAway() {
        var resident = api.as(World.of(api).residentToken(World.phone()));
        var first = resident.post(PATH, Map.of("kind", "EXPORT"))
                .is(202)
                .json()
                .get("id")
                .asString();
        var again = resident.post(PATH, Map.of("kind", "EXPORT")).is(202).json();
        assertThat(again.get("id").asString()).isEqualTo(first);
        assertThat(again.get("state").asString()).isEqualTo("WAITING");
        resident.get(PATH + "/" + first + "/result").isProblem(404, "personal.not-found");
    }

    @Test
    void allThatStandsOnHisRecordIsHis() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = world.owner("李雷", phone, world.houseA);
        world.admin()
                .post("/api/v1/owners/" + owner + "/personal-data", Map.of("kind", "PLATE", "value", "沪A88888"))
                .is(201);
        var resident = api.as(world.residentToken(phone));

        assertThat(records.of(me(resident)).toString()).contains("李雷", phone, "沪A88888");
    }

    @Test
    void theResultIsHisAloneAndSealed() {
        var resident = api.as(World.of(api).residentToken(World.phone()));
        var other = api.as(World.of(api).residentToken(World.phone()));
        var id = resident.post(PATH, Map.of("kind", "EXPORT"))
                .is(202)
                .json()
                .get("id")
                .asString();
        var request = requests.open(me(resident), Wish.EXPORT).orElseThrow();
        service.collected(request, "{\"user-service\":[]}");
        assertThat(resident.get(PATH + "/" + id + "/result").is(200).text()).isEqualTo("{\"user-service\":[]}");
        other.get(PATH + "/" + id + "/result").isProblem(404, "personal.not-found");
        assertThat(jdbc.sql("SELECT result_sealed FROM data_request WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .startsWith("v1.");
    }

    @Test
    void whatIsOpenHoldsTheErasure() {
        var resident = api.as(World.of(api).residentToken(World.phone()));
        resident.post(PATH, Map.of("kind", "ERASE")).is(202);
        var request = requests.open(me(resident), Wish.ERASE).orElseThrow();
        service.erased(request, List.of(new Erased(List.of("unpaid-bills"), 0, List.of())));
        var held = resident.get(PATH).is(200).json().get("items").path(0);
        assertThat(held.get("state").asString()).isEqualTo("HELD");
        assertThat(held.get("note").asString()).isEqualTo("unpaid-bills");
    }

    @Test
    void theAccountEndsWithItsData() {
        var phone = World.phone();
        var resident = api.as(World.of(api).residentToken(phone));
        var me = me(resident);
        assertThat(records.of(me).toString()).contains(phone);
        assertThat(records.erase(me).erased()).isPositive();
        assertThat(records.of(me).toString()).doesNotContain(phone).contains("已注销");
        resident.get("/api/v1/me").is(401);
    }
}
