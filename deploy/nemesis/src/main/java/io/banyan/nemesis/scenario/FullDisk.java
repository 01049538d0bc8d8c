package io.banyan.nemesis.scenario;

import io.banyan.nemesis.history.Call;
import io.banyan.nemesis.history.Outcome;
import java.time.Duration;
import java.time.Instant;

/**
 * The database's disk is full for a while. Once there is space again all must go on by itself. MariaDB 11.4.5 may end itself when it
 * cannot take a statement back for want of space; then it is started again, as whoever supervises it does.
 */
final class FullDisk implements Scenario {

    private static final String DATABASE = "mariadb";
    /** The database makes its temporary tablespace of 12 MB anew at each start. */
    private static final int SPARE_MEGABYTES = 24;

    @Override
    public String id() {
        return "S16";
    }

    @Override
    public String sentence() {
        return "the database's disk (a small tmpfs) is full for a minute; needs the right to mount";
    }

    @Override
    public boolean isPossible() {
        return SmallDisk.isPossible();
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var disk = new SmallDisk(trial.platform().directory().resolve("data").resolve(DATABASE));
        trial.stop(DATABASE);
        disk.moveIn(SPARE_MEGABYTES);
        try {
            trial.start(DATABASE);
            trial.await(
                    "acknowledged call on the small disk",
                    Duration.ofSeconds(120),
                    () -> servedSince(trial, trial.now().minusSeconds(2)));
            trial.history().note("the disk is full");
            disk.fill();
            trial.pass(trial.time(Duration.ofSeconds(60), Duration.ofSeconds(30)));
            disk.free();
            var freed = trial.now();
            trial.history().note("the disk has space again");
            if (trial.platform().process(DATABASE).isEmpty()) {
                trial.history().note(DATABASE + " has ended itself");
                var _ = trial.start(DATABASE);
            }
            trial.await(
                    "acknowledged call after the disk had space",
                    Duration.ofSeconds(120),
                    () -> servedSince(trial, freed));
        } finally {
            disk.free();
            trial.stop(DATABASE);
            disk.moveOut();
        }
        return trial.start(DATABASE);
    }

    private static boolean servedSince(Trial trial, Instant moment) {
        return trial.history().calls().stream()
                .filter(call -> call.outcome() == Outcome.OK)
                .map(Call::asked)
                .anyMatch(asked -> asked.isAfter(moment));
    }
}
