package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;

/**
 * A server is away for minutes and comes back.
 *
 * @param server its process
 */
record Away(String id, String sentence, String server, Duration time) implements Scenario {

    private static final Duration QUICKLY = Duration.ofSeconds(20);

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        trial.passUpTo(Duration.ofSeconds(2));
        trial.kill(server);
        trial.pass(trial.time(time, QUICKLY));
        return trial.start(server);
    }
}
