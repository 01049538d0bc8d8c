package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;

/**
 * A server dies again as soon as it is back, some times in a row, each time in the middle of somebody's commit.
 *
 * @param server its process
 */
record KilledAgainAndAgain(String id, String sentence, String server) implements Scenario {

    private static final int TIMES = 5;
    private static final int TIMES_QUICKLY = 2;

    @Override
    public int rounds() {
        return 4;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var back = trial.now();
        for (var time = 0; time < (trial.quick() ? TIMES_QUICKLY : TIMES); time++) {
            trial.passUpTo(Duration.ofSeconds(3));
            trial.kill(server);
            back = trial.start(server);
        }
        return back;
    }
}
