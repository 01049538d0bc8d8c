package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Companies and projects, and what one company may know of another: nothing. */
@UserIT
class CompanyIT {

    @Autowired
    Api api;

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
        assertThat(second.get("/api/v1/operations/user-service/jobs").is(200).text())
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
        mine.admin().get("/api/v1/projects/" + theirs.projectId + "/buildings").isProblem(404, "project.not-found");
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
        assertThat(mine.admin().get("/api/v1/staff").is(200).json().get("total").asInt())
                .isEqualTo(1);
    }
}
