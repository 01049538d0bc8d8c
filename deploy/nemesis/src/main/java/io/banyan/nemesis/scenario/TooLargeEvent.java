package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An event of two megabytes, which the broker never takes, and a small one of the same aggregate behind it. Only they wait, in their order,
 * until the operator has mended the first and lets them go.
 */
final class TooLargeEvent implements Scenario {

    private static final int TOO_LARGE = 2 << 20;
    private static final Duration ALARM = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "S06";
    }

    @Override
    public String sentence() {
        return "an event too large to be sent: only its own aggregate waits, in order, until it is mended and released";
    }

    @Override
    public List<String> victims() {
        return List.of("ticket-service", "billing-service", "inventory-service");
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        trial.passUpTo(Duration.ofSeconds(2));
        var database = trial.database(RelayBeforeCommit.schemaOf(victim));
        var events = new StrayEvents(database);
        var key = "stray-" + UUID.randomUUID();
        events.put(key, 1, TOO_LARGE);
        events.put(key, 2, 1);
        trial.await("parked key", ALARM, () -> isParked(database, key));
        trial.pass(Duration.ofSeconds(3));
        trial.must(events.sent(key) == 0, "news of %s overtook the one that cannot be sent", key);
        events.shrink(key);
        var _ = trial.cast()
                .stage()
                .people()
                .operator()
                .session()
                .post("/api/v1/operations/%s/parked-keys/%s/actions/release".formatted(victim, key), Map.of())
                .is(200);
        var released = trial.now();
        trial.await("both events are out", ALARM, () -> events.sent(key) == 2);
        trial.must(events.order(key).equals("1 2"), "%s went out in the order %s", key, events.order(key));
        events.forget(key);
        return released;
    }

    private static boolean isParked(Database database, String key) {
        return database.number("SELECT COUNT(*) FROM outbox_parked_key WHERE aggregateid = ?", key) == 1;
    }
}
