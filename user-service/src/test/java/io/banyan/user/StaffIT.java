package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff: their roles, scopes, passwords and departments. */
@UserIT
class StaffIT {

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

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
        world.refresh("banyan-office", signedIn.get("refresh_token").asString()).is(400);
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
        world.admin().post("/api/v1/staff/" + admin + "/actions/disable", null).isProblem(422, "staff.not-yourself");
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
                        AuthorityChanged.class, event -> event.personId() == id && event.authorityVersion() == version))
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

        world.admin().with("If-Match", "\"0\"").put("/api/v1/staff/" + id, body).is(200);
        world.admin().with("If-Match", "\"0\"").put("/api/v1/staff/" + id, body).isProblem(412, "request.stale");

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

        world.refresh("banyan-office", device.get("refresh_token").asString()).is(400);
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
