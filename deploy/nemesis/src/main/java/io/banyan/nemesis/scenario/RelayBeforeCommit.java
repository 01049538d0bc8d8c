package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The relay dies between the broker's word and its own commit. The archive is locked, so that the relay stops exactly there; the events are
 * in Kafka, the outbox still has them, and the next relay sends them again. Consumers must drop the second.
 */
final class RelayBeforeCommit implements Scenario {

    @Override
    public String id() {
        return "S02";
    }

    @Override
    public String sentence() {
        return "the relay is killed between Kafka's acknowledgement and its commit";
    }

    @Override
    public List<String> victims() {
        return List.of("ticket-service", "billing-service", "inventory-service");
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        trial.passUpTo(Duration.ofSeconds(3));
        var database = trial.database(schemaOf(victim));
        try (var _ = database.lock("outbox_archive")) {
            trial.await(
                    "relay that has sent and cannot commit",
                    Duration.ofSeconds(60),
                    () -> database.waitingFor("INSERT IGNORE INTO outbox_archive") > 0);
            trial.kill(victim);
        }
        return trial.start(victim);
    }

    static String schemaOf(String service) {
        var schema = service.substring(0, service.length() - "-service".length());
        if (!Schemas.ALL.contains(schema)) {
            throw new IllegalArgumentException(service + " has no schema");
        }
        return schema;
    }
}
