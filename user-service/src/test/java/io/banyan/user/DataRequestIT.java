package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.PersonalDataApi.Erased;
import io.banyan.common.privacy.PersonalRecords;
import io.banyan.common.test.Api;
import io.banyan.user.file.FileCollectionService;
import io.banyan.user.owner.ResidentService;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequestService;
import io.banyan.user.personal.DataRequests;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
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
    ResidentService residents;

    @Autowired
    FileCollectionService collection;

    @Autowired
    StringRedisTemplate redis;

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
    void onlyOneOfAKindWaitsHoweverOftenItIsAskedAtOnce() throws Exception {
        var resident = api.as(World.of(api).residentToken(World.phone()));
        Callable<String> asks = () -> resident.post(PATH, Map.of("kind", "EXPORT"))
                .is(202)
                .json()
                .get("id")
                .asString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.invokeAll(Collections.nCopies(6, asks));
            var ids = new HashSet<String>();
            for (var answer : asked) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(resident.get(PATH).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void whoFoundAnUnlockedPhoneIsAskedForACode() {
        var world = World.of(api);
        var phone = World.phone();
        var tokens = world.smsSignIn(phone).is(200).json();
        jdbc.sql("UPDATE sign_in SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE WHERE account_id = ?")
                .param(me(api.as(tokens.get("access_token").asString())))
                .update();
        var old = world.refresh("banyan-resident", tokens.get("refresh_token").asString())
                .is(200)
                .json();
        api.as(old.get("access_token").asString())
                .post(PATH, Map.of("kind", "ERASE"))
                .isProblem(401, "request.step-up-needed");

        redis.delete(redis.keys("user:sms:gap:*"));
        world.askForCode(phone).is(202);
        var refresh = old.get("refresh_token").asString();
        stepUp(world, "banyan-resident", refresh, "000000").is(400);
        var fresh = stepUp(world, "banyan-resident", refresh, world.codeFor(phone))
                .is(200)
                .json();
        api.as(fresh.get("access_token").asString())
                .post(PATH, Map.of("kind", "ERASE"))
                .is(202);
    }

    @Test
    void aCodeIsNoProofForAMemberOfStaff() {
        var world = World.of(api);
        var tokens = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        var refused = stepUp(world, "banyan-office", tokens.get("refresh_token").asString(), "000000")
                .is(400)
                .json();
        assertThat(refused.get("code").asString()).isEqualTo("token.refresh-refused");
    }

    private static Api.Answer stepUp(World world, String client, String refresh, String code) {
        return world.token(Map.of(
                "grant_type",
                "urn:banyan:grant:step-up",
                "client_id",
                client,
                "refresh_token",
                refresh,
                "sms_code",
                code));
    }

    @Test
    void isForgottenEverywhereAndOpenedAgainNowhere() {
        var here = World.of(api);
        var there = World.of(api);
        var phone = World.phone();
        here.owner("李雷", phone, here.houseA);
        there.owner("李雷", phone, there.houseA);
        var resident = api.as(here.residentToken(phone));
        assertThat(resident.get("/api/v1/me").is(200).json().get("companies")).hasSize(2);
        var me = me(resident);
        var index = index(me);
        var accounts = accounts(index);
        assertThat(accounts).hasSize(2);

        resident.post(PATH, Map.of("kind", "ERASE")).is(202);

        accounts.forEach(account -> assertThat(requests.open(account, Wish.ERASE))
                .as("account %s", account)
                .isPresent());
        // The company where he is forgotten first does not come back by way of the other.
        var first =
                accounts.stream().filter(account -> account != me).findFirst().orElseThrow();
        assertThat(records.erase(first).erased()).isPositive();
        assertThat(resident.get("/api/v1/me").is(200).json().get("companies")).hasSize(1);
        assertThat(residents.verify(me)).isZero();
        assertThat(accounts(index)).containsExactly(me);
    }

    @Test
    void whoComesBackAndProvesHisPhoneIsKnownAgain() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("李雷", phone, world.houseA);
        var before = me(api.as(world.residentToken(phone)));
        assertThat(records.erase(before).erased()).isPositive();

        redis.delete(redis.keys("user:sms:gap:*"));
        var again = api.as(world.residentToken(phone));

        assertThat(me(again)).isNotEqualTo(before);
        assertThat(again.get("/api/v1/me").is(200).json().get("houses")).hasSize(1);
    }

    private String index(long account) {
        return jdbc.sql("SELECT phone_index FROM account WHERE id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private List<Long> accounts(String index) {
        return jdbc.sql("SELECT id FROM account WHERE phone_index = ? ORDER BY id")
                .param(index)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Test
    void picturesOfHisDocumentsGoWithHim() {
        var world = World.of(api);
        var resident = api.as(world.residentToken(World.phone()));
        var file = FileIT.uploadPicture(resident, "VERIFICATION");
        resident.post(
                        "/api/v1/verification-applications",
                        Map.of(
                                "projectId",
                                world.projectId,
                                "name",
                                "韩梅",
                                "houseLabel",
                                "3栋2单元1203",
                                "relation",
                                "OWNER",
                                "fileIds",
                                List.of(file)))
                .is(201);
        assertThat(stored(file)).isEqualTo(1);

        assertThat(records.erase(me(resident)).erased()).isPositive();
        collection.collect();

        assertThat(stored(file)).isZero();
        assertThat(jdbc.sql("SELECT file_ids FROM verification_application WHERE project_id = ?")
                        .param(world.projectId)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private int stored(String file) {
        return jdbc.sql("SELECT COUNT(*) FROM stored_file WHERE id = ?")
                .param(file)
                .query(Integer.class)
                .single();
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
