package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A service freezes with all its locks and connections while a second one goes on, and wakes up as if nothing had been. */
final class Zombie implements Scenario {

    @Override
    public String id() {
        return "S03";
    }

    @Override
    public String sentence() {
        return "frozen for a minute while a second replica goes on, then woken";
    }

    @Override
    public List<String> victims() {
        return List.of("ticket-service", "billing-service", "inventory-service", "user-service");
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var second = victim + "-2";
        trial.start(second);
        trial.passUpTo(Duration.ofSeconds(5));
        trial.pause(victim);
        trial.pass(trial.time(Duration.ofSeconds(60), Duration.ofSeconds(30)));
        var woken = trial.resume(victim);
        trial.pass(Duration.ofSeconds(3));
        trial.stop(second);
        return woken;
    }
}
