package io.banyan.nemesis.scenario;

import io.banyan.platform.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Two replicas of a service, of which one after the other comes and goes, gently and without warning. */
final class Replicas implements Scenario {

    private static final Duration TOGETHER = Duration.ofSeconds(4);

    @Override
    public String id() {
        return "S08";
    }

    @Override
    public String sentence() {
        return "two replicas start, stop and die in turn";
    }

    @Override
    public List<String> victims() {
        return RunningPlatform.services().stream()
                .filter(service -> !service.equals("gateway"))
                .toList();
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var second = victim + "-2";
        trial.start(second);
        trial.passUpTo(TOGETHER);
        trial.stop(victim);
        trial.passUpTo(TOGETHER);
        trial.start(victim);
        trial.passUpTo(TOGETHER);
        trial.kill(victim);
        trial.passUpTo(TOGETHER);
        var healed = trial.start(victim);
        trial.passUpTo(TOGETHER);
        trial.stop(second);
        return healed;
    }
}
