package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A service reads everything again that was ever sent to it, from offset 0. Not a row of it may change. */
final class FromTheBeginning implements Scenario {

    /** What changes with every start, whoever reads what. */
    private static final Set<String> OF_THE_PROCESS = Set.of("instance_start", "job_run", "outbox_shard");

    private static final Duration QUIET = Duration.ofSeconds(120);
    private static final Duration READ = Duration.ofMinutes(8);

    @Override
    public String id() {
        return "S12";
    }

    @Override
    public String sentence() {
        return "all topics are read again from offset 0, and not a row changes";
    }

    @Override
    public List<String> victims() {
        return List.of("billing-service", "inventory-service", "ticket-service", "notice-service", "patrol-service");
    }

    @Override
    public int rounds() {
        return 2;
    }

    @Override
    public boolean underLoad() {
        return false;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var cast = trial.cast();
        var bill = cast.billed(cast.neighbour(), cast.plumber(trial.random()), trial.title("重放"));
        var _ = cast.stage().people().cashier().collects(bill);
        var _ = cast.neighbour().awaitPaid(bill);
        var group = new ConsumerGroup("127.0.0.1:" + trial.platform().port("kafka"), victim);
        var database = trial.database(RelayBeforeCommit.schemaOf(victim));
        trial.awaitRest(QUIET);
        trial.await("all is read", QUIET, () -> group.lag() == 0);
        trial.stop(victim);
        var before = database.checksums();
        trial.history().note("%d records to be read again".formatted(group.rewind()));
        var began = trial.start(victim);
        trial.await("all is read again", READ, () -> group.lag() == 0);
        trial.stop(victim);
        compare(trial, before, database.checksums());
        return began;
    }

    private static void compare(Trial trial, Map<String, String> before, Map<String, String> after) {
        before.forEach((table, sum) -> trial.must(
                OF_THE_PROCESS.contains(table) || sum.equals(after.get(table)), "reading again changed %s", table));
    }
}
