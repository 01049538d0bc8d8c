package io.banyan.nemesis.scenario;

import io.banyan.platform.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Any process dies at any moment and is started again, some times in a round: what one death breaks, the next must not hide. */
final class KilledProcess implements Scenario {

    private static final int DEATHS = 4;
    private static final Duration ANY_MOMENT = Duration.ofSeconds(4);

    @Override
    public String id() {
        return "S01";
    }

    @Override
    public String sentence() {
        return "kill -9 at a random point, started again, four times a round";
    }

    @Override
    public List<String> victims() {
        return Stream.concat(RunningPlatform.services().stream(), RunningPlatform.servers().stream())
                .toList();
    }

    /** Twenty deaths of each. */
    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var back = trial.now();
        for (var death = 0; death < (trial.quick() ? 1 : DEATHS); death++) {
            trial.passUpTo(ANY_MOMENT);
            trial.kill(victim);
            back = trial.start(victim);
        }
        return back;
    }
}
