package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A password that was given, and how it becomes one of its own. */
@UserIT
class FirstPasswordIT {

    @Autowired
    Api api;

    @Test
    void opensNothingButItsOwnChange() {
        var world = World.of(api);
        var login = "new-" + world.suffix;
        world.hire(login, "系统管理员");
        var first = world.password(login, "given-by-the-boss-1").is(200).json();
        assertThat(first.get("must_change_password").asBoolean()).isTrue();
        var token = first.get("access_token").asString();

        assertThat(api.as(token).get("/api/v1/me").is(200).json().get("permissions"))
                .isEmpty();
        api.as(token).get("/api/v1/owners").isProblem(403, "request.forbidden");
        assertThat(api.as(token).get("/api/v1/projects").is(200).json().get("items"))
                .isEmpty();

        change(token, "given-by-the-boss-1", World.PASSWORD).is(204);
        api.as(token).get("/api/v1/owners").is(200);
        world.password(login, "given-by-the-boss-1").is(400);
    }

    @Test
    void theNewPasswordMustBeGoodAndNew() {
        var world = World.of(api);
        var login = "weak-" + world.suffix;
        world.hire(login, "维修技师");
        var token = world.password(login, "given-by-the-boss-1")
                .is(200)
                .json()
                .get("access_token")
                .asString();

        change(token, "given-by-the-boss-1", "short-1").isProblem(422, "account.password-weak");
        change(token, "given-by-the-boss-1", "password123").isProblem(422, "account.password-weak");
        change(token, "given-by-the-boss-1", "x" + login + "y").isProblem(422, "account.password-weak");
        change(token, "given-by-the-boss-1", "given-by-the-boss-1").isProblem(422, "account.password-same");
        change(token, "not-the-present-one", World.PASSWORD).isProblem(422, "account.wrong-credentials");
        assertThat(api.as(token)
                        .get("/api/v1/me")
                        .json()
                        .get("mustChangePassword")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aChangeEndsTheOtherDevicesButNotThisOne() {
        var world = World.of(api);
        var other = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        var mine = world.password(world.adminLogin, World.PASSWORD).is(200).json();

        change(mine.get("access_token").asString(), World.PASSWORD, "another-good-one-9")
                .is(204);

        world.refresh("banyan-office", other.get("refresh_token").asString()).is(400);
        world.refresh("banyan-office", mine.get("refresh_token").asString()).is(200);
    }

    @Test
    void signingOutEverywhereEndsAllDevices() {
        var world = World.of(api);
        var one = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        var two = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        api.as(one.get("access_token").asString())
                .post("/api/v1/me/sign-out", null)
                .is(204);
        world.refresh("banyan-office", one.get("refresh_token").asString()).is(400);

        api.as(two.get("access_token").asString())
                .post("/api/v1/me/sign-out", Map.of("everywhere", true))
                .is(204);
        world.refresh("banyan-office", two.get("refresh_token").asString()).is(400);
    }

    private Answer change(String token, String current, String next) {
        return api.as(token).post("/api/v1/me/password", Map.of("currentPassword", current, "newPassword", next));
    }
}
