package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A backlog falls into the outbox at one moment, in front of everybody's news. Recovery is counted from its beginning. */
final class Backlog implements Scenario {

    private static final int EVENTS = 100_000;
    private static final int EVENTS_QUICKLY = 20_000;
    private static final Duration DRAINED = Duration.ofMinutes(5);

    @Override
    public String id() {
        return "S07";
    }

    @Override
    public String sentence() {
        return "a hundred thousand events wait in front of everybody's news";
    }

    @Override
    public List<String> victims() {
        return List.of("ticket-service", "billing-service", "inventory-service");
    }

    @Override
    public int rounds() {
        return 2;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var events = new StrayEvents(trial.database(RelayBeforeCommit.schemaOf(victim)));
        var count = trial.quick() ? EVENTS_QUICKLY : EVENTS;
        var prefix = "flood-" + UUID.randomUUID();
        events.flood(prefix, count);
        var began = trial.now();
        trial.await("the backlog is out", DRAINED, () -> !events.anyWaiting());
        var took = Duration.between(began, trial.now());
        trial.history().note("%d events in %d ms".formatted(count, took.toMillis()));
        trial.must(events.sent(prefix) == count, "%d of %d events went out", events.sent(prefix), count);
        events.forget(prefix);
        return began;
    }
}
