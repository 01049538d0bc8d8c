package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.privacy.PersonalRecords;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequestService;
import io.banyan.user.personal.DataRequests;
import io.banyan.user.personal.KnownAccountService;
import io.banyan.user.personal.PersonalSources.Known;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who comes to the desk or writes a letter is given what is kept of him, or is forgotten, as if he had asked himself. */
@UserIT
@DisplayName("U10 data requests at the desk")
class DeskRequestIT {

    private static final String PATH = "/api/v1/data-requests";
    private static final String OWN = "/api/v1/me/data-requests";

    @Autowired
    Api api;

    @Autowired
    DataRequestService service;

    @Autowired
    DataRequests requests;

    @Autowired
    KnownAccountService accounts;

    @Autowired
    PersonalRecords records;

    @Autowired
    JdbcClient jdbc;

    private static Map<String, Object> order(long owner, String kind) {
        return Map.of(
                "ownerId", owner,
                "kind", kind,
                "channel", "LETTER",
                "reason", "来函要求查阅本人信息",
                "evidence", "身份证复印件,档案 2026-117");
    }

    private static Answer takes(World world, long owner, String kind) {
        return world.admin().post(PATH, order(owner, kind));
    }

    private static String id(Answer answer) {
        return answer.json().get("id").asString();
    }

    private long account(long owner) {
        return jdbc.sql("SELECT account_id FROM owner WHERE id = ?")
                .param(owner)
                .query(Long.class)
                .single();
    }

    @Test
    void isTakenForSomebodyWhoNeverSignedInAndShownWithItsReason() {
        var world = World.of(api);
        var owner = world.owner("李雷", World.phone(), world.houseA);

        var taken = takes(world, owner, "EXPORT").is(202).json();

        assertThat(taken.get("ownerName").asString()).isEqualTo("李雷");
        assertThat(taken.get("channel").asString()).isEqualTo("LETTER");
        assertThat(taken.get("openedByName").asString()).isEqualTo("王总");
        var listed = world.admin().get(PATH + "?kind=EXPORT").is(200).json().get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("evidence").asString()).isEqualTo("身份证复印件,档案 2026-117");
        assertThat(records.of(account(owner)).toString()).contains("李雷", "来函要求查阅本人信息");
    }

    @Test
    void residentsOwnAreListedToo() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = world.owner("韩梅", phone, world.houseA);
        var resident = api.as(world.residentToken(phone));
        var own = id(resident.post(OWN, Map.of("kind", "EXPORT")).is(202));

        var listed = world.admin()
                .get(PATH + "?projectId=" + world.projectId)
                .is(200)
                .json()
                .get("items")
                .path(0);

        assertThat(listed.get("id").asString()).isEqualTo(own);
        assertThat(listed.get("ownerId").asString()).isEqualTo(String.valueOf(owner));
        assertThat(listed.has("channel")).isFalse();
        takes(world, owner, "EXPORT").isProblem(409, "data-request.waiting");
        takes(world, owner, "ERASE").is(202);
    }

    @Test
    void nothingOfAnotherProjectIsSeenOrTaken() {
        var world = World.of(api);
        var owner = world.owner("李雷", World.phone(), world.houseA);
        var id = id(takes(world, owner, "EXPORT").is(202));
        var stranger = World.of(api);
        assertThat(stranger.admin().get(PATH).is(200).json().get("total").asInt())
                .isZero();
        stranger.admin().get(PATH + "/" + id).isProblem(404, "personal.not-found");
        stranger.admin().get(PATH + "?projectId=" + world.projectId).isProblem(404, "project.not-found");
        takes(stranger, owner, "ERASE").isProblem(404, "owner.not-found");
        stranger.admin()
                .post(PATH + "/" + id + "/actions/hand-over", Map.of("reason", "交给本人"))
                .isProblem(404, "personal.not-found");

        var elsewhere = world.staffBody("data-" + world.suffix, "系统管理员");
        elsewhere.put("projectIds", List.of());
        world.admin().post("/api/v1/staff", elsewhere).is(201);
        var colleague = api.as(world.firstSignIn("data-" + world.suffix, "given-by-the-boss-1"));
        assertThat(colleague.get(PATH).is(200).json().get("total").asInt()).isZero();
        colleague.get(PATH + "/" + id).isProblem(404, "personal.not-found");
        colleague.post(PATH, order(owner, "ERASE")).isProblem(404, "owner.not-found");
    }

    @Test
    void wantsItsPermissionAFreshProofAReasonAndEvidence() {
        var world = World.of(api);
        var owner = world.owner("李雷", World.phone(), world.houseA);
        var manager = api.as(world.staff("pm-" + world.suffix, "项目经理"));
        manager.post(PATH, order(owner, "ERASE")).isProblem(403, "request.forbidden");
        manager.get(PATH).isProblem(403, "request.forbidden");
        var bare = Map.of("ownerId", owner, "kind", "ERASE", "channel", "DESK", "reason", " ", "evidence", " ");
        var errors = world.admin()
                .post(PATH, bare)
                .isProblem(400, "request.invalid")
                .json()
                .get("errors");
        assertThat(errors.findValuesAsString("pointer")).contains("/reason", "/evidence");

        var tokens = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        jdbc.sql("""
                UPDATE sign_in SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE
                WHERE account_id = (SELECT id FROM account WHERE login = ?)
                """).param(world.adminLogin).update();
        var later = world.refresh("banyan-office", tokens.get("refresh_token").asString())
                .is(200)
                .json();
        api.as(later.get("access_token").asString())
                .post(PATH, order(owner, "ERASE"))
                .isProblem(401, "request.step-up-needed");
    }

    @Test
    void theFileIsHandedOverForAReasonAndTheLookIsOnRecord() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = world.owner("李雷", phone, world.houseA);
        var id = id(takes(world, owner, "EXPORT").is(202));
        var handOver = PATH + "/" + id + "/actions/hand-over";
        world.admin().post(handOver, Map.of("reason", "当面交给本人")).isProblem(404, "personal.not-found");
        service.collected(requests.open(account(owner), Wish.EXPORT).orElseThrow(), "[{\"company\":\"榕荫\"}]");

        world.admin().post(handOver, Map.of("reason", " ")).isProblem(400, "request.invalid");
        var file = world.admin().post(handOver, Map.of("reason", "当面交给本人")).is(200);

        assertThat(file.text()).isEqualTo("[{\"company\":\"榕荫\"}]");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        var looks = "/api/v1/audit-entries?kind=LOOK&subject=owner:id=" + owner;
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        world.admin().get(looks).is(200).json().get("total").asInt() == 1);
        assertThat(world.admin().get(looks).json().at("/items/0/reason").asString())
                .isEqualTo("当面交给本人");
    }

    @Test
    void whatAResidentAskedForHimselfIsHisAlone() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = world.owner("韩梅", phone, world.houseA);
        var resident = api.as(world.residentToken(phone));
        var id = id(resident.post(OWN, Map.of("kind", "EXPORT")).is(202));
        service.collected(requests.open(account(owner), Wish.EXPORT).orElseThrow(), "[]");
        resident.get(OWN + "/" + id + "/result").is(200);
        world.admin()
                .post(PATH + "/" + id + "/actions/hand-over", Map.of("reason", "当面交给本人"))
                .isProblem(404, "personal.not-found");
    }

    @Test
    void whoAsksHimselfIsGivenAllHisAccountsAndAnOfficeOnlyItsOwn() {
        var here = World.of(api);
        var there = World.of(api);
        var phone = World.phone();
        var owner = here.owner("李雷", phone, here.houseA);
        there.owner("李雷", phone, there.houseA);
        var resident = api.as(here.residentToken(phone));

        resident.post(OWN, Map.of("kind", "EXPORT")).is(202);
        var asked = requests.open(account(owner), Wish.EXPORT)
                .or(() -> requests.open(otherAccount(account(owner)), Wish.EXPORT))
                .orElseThrow();
        assertThat(accounts.of(asked))
                .extracting(Known::company)
                .containsExactlyInAnyOrder("榕荫物业" + here.suffix, "榕荫物业" + there.suffix);

        takes(here, owner, "ERASE").is(202);
        var taken = requests.open(account(owner), Wish.ERASE).orElseThrow();
        assertThat(accounts.of(taken)).extracting(Known::company).containsExactly("榕荫物业" + here.suffix);
        assertThat(requests.open(otherAccount(account(owner)), Wish.ERASE)).isEmpty();
    }

    private long otherAccount(long account) {
        return jdbc.sql("""
                        SELECT b.id FROM account a JOIN account b ON b.phone_index = a.phone_index AND b.id <> a.id WHERE a.id = ?
                        """).param(account).query(Long.class).single();
    }

    @Test
    void whoIsForgottenStaysOnTheListOfTheOffice() {
        var world = World.of(api);
        var owner = world.owner("李雷", World.phone(), world.houseA);
        var id = id(takes(world, owner, "ERASE").is(202));
        var request = requests.open(account(owner), Wish.ERASE).orElseThrow();

        service.erased(request, List.of(records.erase(request.accountId())));

        var seen = world.admin().get(PATH + "/" + id).is(200).json();
        assertThat(seen.get("state").asString()).isEqualTo("DONE");
        assertThat(seen.get("note").asString()).contains("property service contract");
    }
}
