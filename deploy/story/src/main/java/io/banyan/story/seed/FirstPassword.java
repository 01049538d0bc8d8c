package io.banyan.story.seed;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import java.util.Map;

/** Nobody works with a password that somebody else chose: the first sign-in changes it. */
public final class FirstPassword {

    private FirstPassword() {}

    /** Changes the first password into the demo's own, unless that was done before. */
    public static void ensureChanged(Gateway gateway, String login) {
        if (!Session.isStaff(gateway, login, DemoStaff.PASSWORD)) {
            choose(gateway, login);
        }
    }

    /** Changes the first password into the demo's own. */
    static void choose(Gateway gateway, String login) {
        var fresh = Session.staff(gateway, login, DemoStaff.FIRST_PASSWORD);
        var body = Map.of("currentPassword", DemoStaff.FIRST_PASSWORD, "newPassword", DemoStaff.PASSWORD);
        var _ = fresh.post("/api/v1/me/password", body).is(204);
    }
}
