package io.banyan.nemesis.scenario;

import io.banyan.platform.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Any process dies at any moment and is started again. */
final class KilledProcess implements Scenario {

    private static final Duration ANY_MOMENT = Duration.ofSeconds(5);

    @Override
    public String id() {
        return "S01";
    }

    @Override
    public String sentence() {
        return "kill -9 at a random point, started again";
    }

    @Override
    public List<String> victims() {
        return Stream.concat(RunningPlatform.services().stream(), RunningPlatform.servers().stream())
                .toList();
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        trial.passUpTo(ANY_MOMENT);
        trial.kill(victim);
        return trial.start(victim);
    }
}
