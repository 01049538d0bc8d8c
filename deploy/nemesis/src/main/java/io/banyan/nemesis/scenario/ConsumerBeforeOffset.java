package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A consumer dies between its own commit and the commit of the offset. It is frozen until work has piled up; thawed, it takes in an event
 * and cannot tell the broker, which is frozen by then. Whoever comes next gets the same events again.
 */
final class ConsumerBeforeOffset implements Scenario {

    private static final String TAKEN_IN = "SELECT COUNT(*) FROM inbox_event";

    @Override
    public String id() {
        return "S09";
    }

    @Override
    public String sentence() {
        return "the consumer is killed between its commit and the commit of the offset";
    }

    @Override
    public List<String> victims() {
        return List.of("billing-service", "inventory-service", "ticket-service", "notice-service");
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var database = trial.database(RelayBeforeCommit.schemaOf(victim));
        trial.pause(victim);
        trial.pass(Duration.ofSeconds(6));
        var before = database.number(TAKEN_IN);
        trial.resume(victim);
        trial.await("event taken in", Duration.ofSeconds(60), () -> database.number(TAKEN_IN) > before);
        trial.pause("kafka");
        trial.pass(Duration.ofMillis(300));
        trial.kill(victim);
        trial.history().note("%d events were taken in".formatted(database.number(TAKEN_IN) - before));
        trial.resume("kafka");
        return trial.start(victim);
    }
}
