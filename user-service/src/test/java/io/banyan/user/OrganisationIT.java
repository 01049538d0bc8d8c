package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Companies, projects, assets, owners, staff, and what one company may know of another: nothing. */
@UserIT
class OrganisationIT {

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Nested
    class Companies {

        @Test
        void areOpenedByTheOperatorOnly() {
            var world = World.of(api);
            world.admin().get("/api/v1/companies").isProblem(403, "request.forbidden");
            api.get("/api/v1/companies").isProblem(401, "request.unauthenticated");
            api.as(world.operatorToken()).get("/api/v1/companies").is(200);
        }

        @Test
        void areNotHalfMadeWhenTheAdministratorIsRefused() {
            var world = World.of(api);
            var body = new HashMap<String, Object>(Map.of(
                    "name",
                    "重名物业",
                    "code",
                    "D" + world.suffix,
                    "adminLogin",
                    world.adminLogin,
                    "adminName",
                    "李总",
                    "adminPhone",
                    World.phone(),
                    "adminInitialPassword",
                    "given-by-operator-1"));
            var operator = api.as(world.operatorToken());
            operator.post("/api/v1/companies", body).isProblem(409, "account.login-taken");
            body.put("adminLogin", "fresh-" + world.suffix);
            body.put("adminInitialPassword", "short");
            operator.post("/api/v1/companies", body).isProblem(422, "account.password-weak");
            body.put("adminInitialPassword", "given-by-operator-1");

            operator.post("/api/v1/companies", body).is(201);
            operator.post("/api/v1/companies", body).isProblem(409, "company.code-taken");
        }

        @Test
        void theirAdministratorIsNotThePlatformsOperator() {
            var world = World.of(api);
            assertThat(world.admin()
                            .get("/api/v1/me")
                            .is(200)
                            .json()
                            .get("permissions")
                            .toString())
                    .contains("user:staff:manage")
                    .doesNotContain("\"platform:");
            world.admin()
                    .post("/api/v1/roles", Map.of("name", "超级", "permissions", List.of("platform:platform:operate")))
                    .isProblem(403, "staff.beyond-your-own");
            api.as(world.operatorToken())
                    .post("/api/v1/projects", Map.of("name", "无主", "code", "X"))
                    .isProblem(422, "organisation.no-company");
        }

        @Test
        void belongToAPlatformWhoseOperatorHiresAnother() {
            var world = World.of(api);
            var operator = api.as(world.operatorToken());
            var role = operator.get("/api/v1/roles").is(200).json().at("/items/0/id");
            var login = "ops-" + world.suffix;
            operator.post(
                            "/api/v1/staff",
                            Map.of(
                                    "displayName",
                                    "值班员",
                                    "phone",
                                    World.phone(),
                                    "login",
                                    login,
                                    "initialPassword",
                                    "given-by-operator-1",
                                    "roleIds",
                                    List.of(role)))
                    .is(201);
            var second = api.as(world.firstSignIn(login, "given-by-operator-1"));
            second.get("/api/v1/operations/user-service").is(200);
            assertThat(second.get("/api/v1/operations/user-service/jobs")
                            .is(200)
                            .text())
                    .contains("user.collect-files", "outbox.purge-archive");
            world.admin().get("/api/v1/operations/user-service").isProblem(403, "request.forbidden");
        }

        @Test
        void seeNothingOfEachOther() {
            var mine = World.of(api);
            var theirs = World.of(api);
            var theirOwner = theirs.owner("外人", World.phone(), theirs.houseA);
            var theirStaff = World.id(theirs.hire("their-" + theirs.suffix, "维修技师"));
            var theirRole = theirs.roleId("仓管");

            mine.admin().get("/api/v1/projects/" + theirs.projectId).isProblem(404, "project.not-found");
            mine.admin()
                    .get("/api/v1/projects/" + theirs.projectId + "/buildings")
                    .isProblem(404, "project.not-found");
            mine.admin().get("/api/v1/houses/" + theirs.houseA).isProblem(404, "house.not-found");
            mine.admin().get("/api/v1/houses?projectId=" + theirs.projectId).isProblem(404, "project.not-found");
            mine.admin().get("/api/v1/owners/" + theirOwner).isProblem(404, "owner.not-found");
            mine.admin().get("/api/v1/staff/" + theirStaff).isProblem(404, "staff.not-found");
            mine.admin().get("/api/v1/roles/" + theirRole).isProblem(404, "role.not-found");
            mine.admin()
                    .post("/api/v1/staff/" + theirStaff + "/actions/disable", null)
                    .isProblem(404, "staff.not-found");
            mine.admin()
                    .post(
                            "/api/v1/buildings/" + theirs.buildingId + "/houses",
                            Map.of("houses", List.of(World.house("1单元", "1"))))
                    .isProblem(404, "building.not-found");
            mine.admin()
                    .post("/api/v1/owners", mine.ownerBody("甲", World.phone(), theirs.houseA))
                    .isProblem(422, "owner.houses-wrong");
            var foreign = mine.staffBody("foreign-" + mine.suffix, "维修技师");
            foreign.put("projectIds", List.of(theirs.projectId));
            mine.admin().post("/api/v1/staff", foreign).isProblem(422, "staff.unknown-reference");
            foreign.put("projectIds", List.of());
            foreign.put("roleIds", List.of(theirRole));
            mine.admin().post("/api/v1/staff", foreign).isProblem(422, "staff.unknown-reference");
            assertThat(mine.admin()
                            .get("/api/v1/projects")
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(mine.admin()
                            .get("/api/v1/staff")
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Assets {

        @Test
        void aWrongRowStopsThemAllAndEachMistakeIsNamed() {
            var world = World.of(api);
            var wrong = new HashMap<>(World.house("1单元", "301"));
            wrong.put("areaM2", "-3");
            var answer = world.admin()
                    .post(
                            "/api/v1/buildings/" + world.buildingId + "/houses",
                            Map.of(
                                    "houses",
                                    List.of(
                                            World.house("1单元", "101"),
                                            World.house("9单元", "102"),
                                            wrong,
                                            World.house("2单元", "1202"),
                                            World.house("1单元", "101"),
                                            Map.of("number", " "))))
                    .isProblem(422, "house.rows-wrong")
                    .json();

            assertThat(answer.get("errors")
                            .valueStream()
                            .map(error -> error.get("pointer").asString() + " "
                                    + error.get("code").asString()))
                    .containsExactlyInAnyOrder(
                            "/houses/1/unit unknown",
                            "/houses/2/areaM2 range",
                            "/houses/3/number taken",
                            "/houses/4/number repeated",
                            "/houses/5/number required",
                            "/houses/5/kind required",
                            "/houses/5/areaM2 range");
            assertThat(world.admin()
                            .get("/api/v1/houses?q=101")
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isZero();
        }

        @Test
        void fiveHundredGoInOneRequestAndNotOneMore() {
            var world = World.of(api);
            var rows = new java.util.ArrayList<Map<String, Object>>();
            for (int i = 0; i < 500; i++) {
                rows.add(World.house("1单元", "B" + i));
            }
            var path = "/api/v1/buildings/" + world.buildingId + "/houses";
            world.admin().post(path, Map.of("houses", rows)).is(201);
            rows.add(World.house("1单元", "B500"));
            world.admin().post(path, Map.of("houses", rows)).isProblem(400, "request.invalid");
            world.admin().post(path, Map.of("houses", List.of())).isProblem(400, "request.invalid");

            var page = world.admin()
                    .get("/api/v1/houses?projectId=" + world.projectId + "&kind=HOUSE&size=100&page=2")
                    .is(200)
                    .json();
            assertThat(page.get("total").asInt()).isEqualTo(502);
            assertThat(page.get("items")).hasSize(100);
        }

        @Test
        void aStaleVersionChangesNothing() {
            var world = World.of(api);
            var path = "/api/v1/houses/" + world.houseA;
            var change = Map.of("kind", "HOUSE", "areaM2", "91.20", "status", "RENOVATING");
            world.admin().put(path, change).isProblem(428, "request.if-match-missing");
            world.admin().with("If-Match", "\"7\"").put(path, change).isProblem(412, "request.stale");
            var changed =
                    world.admin().with("If-Match", "\"0\"").put(path, change).is(200);

            assertThat(changed.header("ETag")).isEqualTo("\"1\"");
            assertThat(changed.json().get("areaM2").asString()).isEqualTo("91.20");
            assertThat(changed.json().get("label").asString()).isEqualTo("3栋2单元1202");
        }

        @Test
        void publicAreasAreForStaffAndForThoseWhoLiveThere() {
            var world = World.of(api);
            var path = "/api/v1/projects/" + world.projectId + "/public-areas";
            world.admin()
                    .post(path, Map.of("name", "3栋电梯", "buildingId", world.buildingId))
                    .is(201);
            world.admin().post(path, Map.of("name", "3栋电梯")).isProblem(409, "public-area.name-taken");
            var phone = World.phone();
            world.owner("住户", phone, world.houseA);
            var resident = api.as(world.residentToken(phone));
            var stranger = api.as(world.residentToken(World.phone()));

            var area = resident.get(path).is(200).json().get("items").get(0);
            stranger.get(path).isProblem(404, "project.not-found");
            resident.post(path, Map.of("name", "x")).isProblem(403, "request.forbidden");
            var place = world.service()
                    .get("/internal/places/" + area.get("id").asString())
                    .is(200)
                    .json();
            assertThat(place.get("publicArea").asBoolean()).isTrue();
            assertThat(place.get("building").asString()).isEqualTo("3栋");
        }
    }

    @Nested
    class Owners {

        @Test
        void areFoundByNameHouseAndWholePhoneAndShownMasked() {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("欧阳锋", phone, world.houseA);
            world.owner("黄药师", World.phone(), world.houseB);

            for (var q : List.of("欧阳", "1202", phone)) {
                var found = world.admin()
                        .get("/api/v1/owners?q="
                                + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8))
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

    @Nested
    class Staff {

        @Test
        void aDisabledOneIsOutAtOnce() {
            var world = World.of(api);
            var login = "leaver-" + world.suffix;
            var hired = world.hire(login, "客服/调度");
            var id = World.id(hired);
            world.firstSignIn(login, "given-by-the-boss-1");
            var signedIn = world.password(login, World.PASSWORD).is(200).json();
            var token = signedIn.get("access_token").asString();
            api.as(token).get("/api/v1/owners").is(200);

            world.admin().post("/api/v1/staff/" + id + "/actions/disable", null).is(200);

            api.as(token).get("/api/v1/owners").isProblem(401, "request.unauthenticated");
            world.refresh("banyan-office", signedIn.get("refresh_token").asString())
                    .is(400);
            world.password(login, World.PASSWORD).is(400);
            assertThat(world.service()
                            .get("/internal/authorities/" + id)
                            .is(200)
                            .json()
                            .get("active")
                            .asBoolean())
                    .isFalse();
            assertThat(events.await(StaffChanged.class, event -> event.staffId() == id && !event.active()))
                    .hasSize(1);
            assertThat(events.all(AuthorityChanged.class).stream().filter(event -> event.personId() == id))
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(AuthorityChanged::authorityVersion));

            world.admin().post("/api/v1/staff/" + id + "/actions/enable", null).is(200);
            world.password(login, World.PASSWORD).is(200);
        }

        @Test
        void nobodyReachesBeyondHisOwnRights() {
            var world = World.of(api);
            var personnel = world.admin()
                    .post("/api/v1/roles", Map.of("name", "人事", "permissions", List.of("user:staff:manage")))
                    .is(201)
                    .json();
            var login = "hr-" + world.suffix;
            var body = world.staffBody(login);
            body.put("roleIds", List.of(personnel.get("id").asString()));
            world.admin().post("/api/v1/staff", body).is(201);
            var hr = api.as(world.firstSignIn(login, "given-by-the-boss-1"));
            var admin = world.admin().get("/api/v1/me").json().get("personId").asString();

            hr.post("/api/v1/staff", world.staffBody("evil-" + world.suffix, "系统管理员"))
                    .isProblem(403, "staff.beyond-your-own");
            hr.post("/api/v1/staff/" + admin + "/actions/reset-password", Map.of("password", "taken-over-now-1"))
                    .isProblem(403, "staff.beyond-your-own");
            hr.post("/api/v1/staff/" + admin + "/actions/disable", null).isProblem(403, "staff.beyond-your-own");
            var all = world.staffBody("all-" + world.suffix);
            all.put("allProjects", true);
            hr.post("/api/v1/staff", all).isProblem(403, "staff.beyond-your-own");
            world.admin()
                    .post("/api/v1/staff/" + admin + "/actions/disable", null)
                    .isProblem(422, "staff.not-yourself");
            hr.post("/api/v1/staff", world.staffBody("fine-" + world.suffix)).is(201);
        }

        @Test
        void aChangedRoleChangesItsBearersAtOnce() {
            var world = World.of(api);
            var token = world.staff("desk-" + world.suffix, "客服/调度");
            var id = Long.parseLong(
                    api.as(token).get("/api/v1/me").json().get("personId").asString());
            api.as(token).get("/api/v1/owners").is(200);
            var role = "/api/v1/roles/" + world.roleId("客服/调度");

            world.admin()
                    .with("If-Match", "\"0\"")
                    .put(role, Map.of("name", "客服", "permissions", List.of("ticket:ticket:read")))
                    .is(200);

            api.as(token).get("/api/v1/owners").isProblem(403, "request.forbidden");
            var version = world.service()
                    .get("/internal/authorities/" + id)
                    .json()
                    .get("version")
                    .asInt();
            assertThat(events.await(
                            AuthorityChanged.class,
                            event -> event.personId() == id && event.authorityVersion() == version))
                    .hasSize(1);
        }

        @Test
        void seesHisProjectsOnlyWhileTheAdministratorSeesNewOnesToo() {
            var world = World.of(api);
            var second = World.id(world.admin()
                    .post("/api/v1/projects", Map.of("name", "二期", "code", "Q" + world.suffix))
                    .is(201)
                    .json());
            var desk = api.as(world.staff("scope-" + world.suffix, "客服/调度"));

            world.admin().get("/api/v1/projects/" + second).is(200);
            desk.get("/api/v1/projects/" + second).isProblem(404, "project.not-found");
            desk.get("/api/v1/projects/" + world.projectId).is(200);
            assertThat(world.service()
                            .get("/internal/staff?projectId=" + second)
                            .is(200)
                            .json())
                    .hasSize(1);
        }

        @Test
        void aChangeIsToldWithItsProjectsAndSkills() {
            var world = World.of(api);
            var hired = world.hire("moved-" + world.suffix, "维修技师");
            var id = World.id(hired);
            var body = new HashMap<>(world.staffBody("ignored", "维修技师"));
            body.remove("login");
            body.remove("initialPassword");
            body.put("displayName", "张师傅傅");
            body.put("skills", List.of("LOCKS"));
            body.put("projectIds", List.of());

            world.admin()
                    .with("If-Match", "\"0\"")
                    .put("/api/v1/staff/" + id, body)
                    .is(200);
            world.admin()
                    .with("If-Match", "\"0\"")
                    .put("/api/v1/staff/" + id, body)
                    .isProblem(412, "request.stale");

            assertThat(events.await(
                            StaffChanged.class,
                            event -> event.staffId() == id && event.skills().contains("LOCKS")))
                    .singleElement()
                    .satisfies(event -> assertThat(event.projectIds()).isEmpty());
        }

        @Test
        void aResetPasswordMustBeChangedAgain() {
            var world = World.of(api);
            var login = "forgot-" + world.suffix;
            var id = World.id(world.hire(login, "维修技师"));
            world.firstSignIn(login, "given-by-the-boss-1");
            var device = world.password(login, World.PASSWORD).is(200).json();

            world.admin()
                    .post("/api/v1/staff/" + id + "/actions/reset-password", Map.of("password", "given-once-more-2"))
                    .is(200);

            world.refresh("banyan-office", device.get("refresh_token").asString())
                    .is(400);
            assertThat(world.password(login, "given-once-more-2")
                            .is(200)
                            .json()
                            .get("must_change_password")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void loginsAndPhonesAreTakenOnce() {
            var world = World.of(api);
            var body = world.staffBody("twice-" + world.suffix, "维修技师");
            world.admin().post("/api/v1/staff", body).is(201);
            world.admin().post("/api/v1/staff", body).isProblem(409, "account.login-taken");
            body.put("login", "thrice-" + world.suffix);
            world.admin().post("/api/v1/staff", body).isProblem(409, "account.phone-taken");
        }

        @Test
        void phonesAreMaskedForColleagues() {
            var world = World.of(api);
            var body = world.staffBody("masked-" + world.suffix, "维修技师");
            var phone = String.valueOf(body.get("phone"));
            var made = world.admin().post("/api/v1/staff", body).is(201);

            assertThat(made.text() + world.admin().get("/api/v1/staff").text())
                    .contains(phone.substring(7))
                    .doesNotContain(phone);
        }

        @Test
        void departmentsBelongToTheCompany() {
            var world = World.of(api);
            var department = World.id(world.admin()
                    .post("/api/v1/departments", Map.of("name", "工程部"))
                    .is(201)
                    .json());
            world.admin().post("/api/v1/departments", Map.of("name", "工程部")).isProblem(409, "department.name-taken");
            world.admin()
                    .post("/api/v1/departments", Map.of("name", "水电组", "parentId", department))
                    .is(201);
            var body = world.staffBody("dep-" + world.suffix, "维修技师");
            body.put("departmentId", department);

            assertThat(world.admin()
                            .post("/api/v1/staff", body)
                            .is(201)
                            .json()
                            .get("departmentName")
                            .asString())
                    .isEqualTo("工程部");
            var other = World.of(api);
            var foreign = other.staffBody("dep-" + other.suffix, "维修技师");
            foreign.put("departmentId", department);
            other.admin().post("/api/v1/staff", foreign).isProblem(422, "staff.unknown-reference");
        }
    }

    @Nested
    class InternalApi {

        @Test
        void isForServicesOnly() {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("住户", phone, world.houseA);
            var resident = world.residentToken(phone);
            for (var path : List.of(
                    "/internal/authorities/1",
                    "/internal/places/" + world.houseA,
                    "/internal/projects/" + world.projectId,
                    "/internal/staff?projectId=" + world.projectId,
                    "/internal/people/1/contact",
                    "/internal/files?ids=1")) {
                api.get(path).isProblem(401, "request.unauthenticated");
                api.as(resident).get(path).isProblem(403, "request.forbidden");
                world.admin().get(path).isProblem(403, "request.forbidden");
            }
            api.as(resident)
                    .post("/internal/files/claims", Collections.emptyMap())
                    .isProblem(403, "request.forbidden");
        }

        @Test
        void saysNotFoundForWhatIsNotThere() {
            var service = new World(api).service();
            service.get("/internal/authorities/1").isProblem(404, "account.not-found");
            service.get("/internal/places/1").isProblem(404, "house.not-found");
            service.get("/internal/projects/1").isProblem(404, "project.not-found");
            service.get("/internal/people/1/contact").isProblem(404, "account.not-found");
        }

        @Test
        void doesNotServePublicEndpointsToServices() {
            new World(api).service().get("/api/v1/me").isProblem(403, "request.forbidden");
        }
    }
}
