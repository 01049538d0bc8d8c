package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Somebody dies while a branch of a global transaction is tried and not decided: the coordinator, the one who asks, or a participant. */
final class BetweenThePhases implements Scenario {

    private static final String TRIED = "SELECT COUNT(*) FROM tcc_fence_log WHERE status = 1";

    @Override
    public String id() {
        return "S15";
    }

    @Override
    public String sentence() {
        return "killed between try and decision of a global transaction";
    }

    @Override
    public List<String> victims() {
        return List.of("seata", "ticket-service", "inventory-service", "billing-service");
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        trial.passUpTo(Duration.ofSeconds(2));
        var asking = trial.database(Schemas.TICKET);
        trial.await("branch that is tried and not decided", Duration.ofSeconds(60), () -> asking.number(TRIED) > 0);
        trial.kill(victim);
        return trial.start(victim);
    }
}
