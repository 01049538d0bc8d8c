package io.banyan.platform;

import io.banyan.platform.app.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

/// What deploy/up says when all is ready: where things are, how to get in, and whether the two goals were met.
///
/// @param platform the running instance
/// @param took how long the start took
record Welcome(Platform platform, Duration took) {

    private static final int GOAL_SECONDS = 45;
    private static final double GOAL_GIBIBYTES = 3;
    private static final double GIBIBYTE = 1 << 30;

    String toText() {
        return """

                Banyan is up: instance %s, %.1f s (goal for a second start: %d s), %.2f GiB resident (goal: %.0f GiB)

                  back office     %s/admin/
                  residents       %s/m/
                  staff app       %s/staff/
                  API and pages   %s/docs/
                  payment channel http://%s
                  database        %s   Kafka %s   Redis %s   Nacos %s   Seata %s
                  administrator   %s, password %s
                %s
                Try: deploy/demo plays the main job, deploy/check proves the invariants, deploy/status, deploy/logs NAME -f, deploy/down
                """.formatted(
                        platform.instance().name(),
                        took.toMillis() / 1000.0,
                        GOAL_SECONDS,
                        new Status(platform).residentBytes() / GIBIBYTE,
                        GOAL_GIBIBYTES,
                        url(),
                        url(),
                        url(),
                        url(),
                        address(App.PAY_SIM.id()),
                        address("mariadb"),
                        address("kafka"),
                        address("redis"),
                        address("nacos"),
                        address("seata"),
                        platform.environment().administrator().get("BANYAN_ADMIN_LOGIN"),
                        platform.environment().administrator().get("BANYAN_ADMIN_PASSWORD"),
                        accounts());
    }

    private String url() {
        return platform.environment().publicUrl();
    }

    private String address(String name) {
        return platform.instance().ports().address(name);
    }

    private String accounts() {
        var file = platform.instance().root().deploy().resolve("demo-accounts.txt");
        try {
            return Files.exists(file)
                    ? "\n" + Files.readString(file).stripTrailing().indent(2)
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
