package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.user.CertificateExpiring;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.common.test.TestEvents;
import io.banyan.user.certificate.CertificateService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Employees: where they sign in, what became of their posts, certificates, stewards, the catalogue of permissions. */
@UserIT
@DisplayName("U5 employees")
class EmployeeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Autowired
    CertificateService certificates;

    @Test
    void signInOnlyWithTheAppsTheyAreGiven() {
        var world = World.of(api);
        var login = "app-" + world.suffix;
        var body = world.staffBody(login, "维修技师");
        body.put("clients", List.of("APP"));
        var hired = world.admin().post("/api/v1/staff", body).is(201).json();
        assertThat(hired.get("clients").toString()).isEqualTo("[\"APP\"]");

        assertThat(signIn(world, "banyan-office", login)
                        .is(400)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("token.client-not-allowed");
        var signedIn = signIn(world, "banyan-staff", login).is(200).json();

        body.put("clients", List.of("PC"));
        world.admin()
                .with("If-Match", "*")
                .put("/api/v1/staff/" + hired.get("id").asString(), revision(body))
                .is(200);
        world.refresh("banyan-staff", signedIn.get("refresh_token").asString()).is(400);
        signIn(world, "banyan-staff", login).is(400);
        signIn(world, "banyan-office", login).is(200);
    }

    /** Whoever changes a post sees the number masked, so he cannot send it whole. */
    @Test
    void keepTheirPhoneUntilAnotherIsGiven() {
        var world = World.of(api);
        var body = world.staffBody("phone-" + world.suffix, "维修技师");
        var hired = world.admin().post("/api/v1/staff", body).is(201).json();
        var path = "/api/v1/staff/" + hired.get("id").asString();
        var shown = hired.get("phone").asString();
        assertThat(shown).contains("****");

        body.put("phone", shown);
        revised(world, path, body).is(200);
        body.remove("phone");
        revised(world, path, body).is(200);
        assertThat(world.admin().get(path).json().get("phone").asString()).isEqualTo(shown);

        body.put("phone", "138****");
        revised(world, path, body).isProblem(400, "phone.invalid");
        var other = World.phone();
        body.put("phone", other);
        revised(world, path, body).is(200);
        assertThat(world.admin().get(path).json().get("phone").asString())
                .isEqualTo(other.substring(0, 3) + "****" + other.substring(7));
    }

    @Test
    void haveTheirPhoneShownWholeForAReasonOnRecord() {
        var world = World.of(api);
        var body = world.staffBody("shown-" + world.suffix, "维修技师");
        var hired = world.admin().post("/api/v1/staff", body).is(201).json();
        var path = "/api/v1/staff/" + hired.get("id").asString() + "/actions/reveal";
        world.admin().post(path, Map.of("reason", " ")).isProblem(400, "request.invalid");
        World.of(api).admin().post(path, Map.of("reason", "通知紧急抢修")).isProblem(404, "staff.not-found");
        api.as(world.firstSignIn("shown-" + world.suffix, "given-by-the-boss-1"))
                .post(path, Map.of("reason", "通知紧急抢修"))
                .isProblem(403, "request.forbidden");

        var shown = world.admin().post(path, Map.of("reason", "通知紧急抢修")).is(200);

        assertThat(shown.json().get("phone").asString()).isEqualTo(body.get("phone"));
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        var looks = "/api/v1/audit-entries?kind=LOOK&subject=staff:id="
                + hired.get("id").asString();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        world.admin().get(looks).is(200).json().get("total").asInt() == 1);
        var look = world.admin().get(looks).json().at("/items/0");
        assertThat(look.get("reason").asString()).isEqualTo("通知紧急抢修");
        assertThat(look.toString()).doesNotContain(String.valueOf(body.get("phone")));
    }

    private static Answer revised(World world, String path, Map<String, Object> body) {
        return world.admin().with("If-Match", "*").put(path, revision(body));
    }

    @Test
    void haveAWorkHistory() {
        var world = World.of(api);
        var department = World.id(world.admin()
                .post("/api/v1/departments", Map.of("name", "工程部"))
                .is(201)
                .json());
        var body = world.staffBody("career-" + world.suffix, "维修技师");
        var path = "/api/v1/staff/"
                + world.admin()
                        .post("/api/v1/staff", body)
                        .is(201)
                        .json()
                        .get("id")
                        .asString();
        body.put("departmentId", department);
        world.admin().with("If-Match", "*").put(path, revision(body)).is(200);
        world.admin().post(path + "/actions/disable", null).is(200);

        var career = world.admin().get(path + "/career").is(200).json().get("items");
        assertThat(career.valueStream().map(step -> step.get("what").asString()))
                .containsExactly("DISABLED", "TRANSFERRED", "HIRED");
        assertThat(career.get(1).get("departmentName").asString()).isEqualTo("工程部");
        assertThat(career.get(2).get("roleNames").asString()).isEqualTo("维修技师");
        World.of(api).admin().get(path + "/career").isProblem(404, "staff.not-found");
    }

    @Test
    void areRemindedOnceOfACertificateThatExpires() {
        var world = World.of(api);
        var staff = World.id(world.hire("cert-" + world.suffix, "维修技师"));
        var path = "/api/v1/staff/" + staff + "/certificates";
        world.admin()
                .post(path, Map.of("name", "电工证", "issuedOn", TODAY, "expiresOn", TODAY.minusDays(1)))
                .isProblem(422, "certificate.dates-wrong");
        world.admin()
                .post(path, Map.of("name", "低压电工证", "expiresOn", TODAY.plusDays(20)))
                .is(201);
        var far = world.admin()
                .post(path, Map.of("name", "电梯作业证", "expiresOn", TODAY.plusDays(200)))
                .is(201)
                .json();

        assertThat(certificates.remind()).isPositive();
        assertThat(certificates.remind()).isZero();

        assertThat(events.await(CertificateExpiring.class, event -> event.staffId() == staff))
                .singleElement()
                .satisfies(event -> assertThat(event.certificate()).isEqualTo("低压电工证"));
        World.of(api).admin().get(path).isProblem(404, "staff.not-found");
        world.admin().delete(path + "/" + far.get("id").asString()).is(204);
        world.admin().delete(path + "/" + far.get("id").asString()).isProblem(404, "certificate.not-found");
        assertThat(world.admin().get(path).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void areStewardsHoweverManyArePutAtOnce() throws Exception {
        var world = World.of(api);
        var staff = World.id(world.hire("once-" + world.suffix, "客服/调度"));
        var path = "/api/v1/projects/" + world.projectId + "/stewards";
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    Collections.<Callable<Answer>>nCopies(8, () -> world.admin().put(path, Map.of("staffId", staff)));
            for (var call : callers.invokeAll(calls)) {
                call.get().is(200);
            }
        }
        assertThat(world.admin().get(path).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void areStewardsOfABuildingBeforeTheProject() {
        var world = World.of(api);
        var forAll = World.id(world.hire("all-" + world.suffix, "客服/调度"));
        var forOne = World.id(world.hire("one-" + world.suffix, "客服/调度"));
        var path = "/api/v1/projects/" + world.projectId + "/stewards";
        var phone = World.phone();
        world.owner("住户", phone, world.houseA);
        var resident = api.as(world.residentToken(phone));
        world.service().get("/internal/places/" + world.houseA + "/steward").isProblem(404, "steward.not-found");
        world.admin().put(path, Map.of("staffId", forAll)).is(200);
        assertThat(stewardOf(world)).isEqualTo(forAll);

        world.admin()
                .put(path, Map.of("staffId", forOne, "buildingId", world.buildingId))
                .is(200);

        assertThat(stewardOf(world)).isEqualTo(forOne);
        var shown = resident.get("/api/v1/me").is(200).json().get("stewards").get(Long.toString(world.houseA));
        assertThat(shown.get("displayName").asString()).isEqualTo("张师傅");
        assertThat(shown.get("phone").asString()).hasSize(11);
        world.admin().post("/api/v1/staff/" + forOne + "/actions/disable", null).is(200);
        assertThat(stewardOf(world)).isEqualTo(forAll);
        world.admin().delete(path + "?buildingId=" + world.buildingId).is(204);
        world.admin().delete(path + "?buildingId=" + world.buildingId).is(204);
        world.admin().put(path, Map.of("staffId", 42)).isProblem(422, "steward.not-in-project");
        var other = World.of(api);
        other.admin().get(path).isProblem(404, "project.not-found");
        world.admin()
                .put(path, Map.of("staffId", forAll, "buildingId", other.buildingId))
                .isProblem(404, "building.not-found");
    }

    @Test
    @DisplayName("U5 every permission has names and apps")
    void everyPermissionHasNamesAndApps() {
        var world = World.of(api);
        var items = world.admin().get("/api/v1/permissions").is(200).json().get("items");
        assertThat(items).hasSize((int) Permissions.all().stream()
                .filter(code -> !Permissions.isOfThePlatform(code))
                .count());
        assertThat(items.valueStream()).allSatisfy(each -> {
            assertThat(each.get("zh").asString()).isNotBlank();
            assertThat(each.get("en").asString()).isNotBlank();
            assertThat(each.get("clients")).isNotEmpty();
            assertThat(each.get("module").asString() + ":"
                            + each.get("thing").asString() + ":"
                            + each.get("action").asString())
                    .isEqualTo(each.get("code").asString());
        });
    }

    private static long stewardOf(World world) {
        return Long.parseLong(world.service()
                .get("/internal/places/" + world.houseA + "/steward")
                .is(200)
                .json()
                .get("staffId")
                .asString());
    }

    private static Answer signIn(World world, String client, String login) {
        return world.token(Map.of(
                "grant_type",
                "urn:banyan:grant:password",
                "client_id",
                client,
                "username",
                login,
                "password",
                "given-by-the-boss-1"));
    }

    private static Map<String, Object> revision(Map<String, Object> hired) {
        var body = new HashMap<>(hired);
        body.remove("login");
        body.remove("initialPassword");
        return body;
    }
}
