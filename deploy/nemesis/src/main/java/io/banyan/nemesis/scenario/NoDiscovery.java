package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Nacos is away for minutes. Who runs goes on; who dies meanwhile must come back without it. */
final class NoDiscovery implements Scenario {

    private static final String NACOS = "nacos";

    @Override
    public String id() {
        return "S19";
    }

    @Override
    public String sentence() {
        return "Nacos is away; a service dies meanwhile and is started without it";
    }

    @Override
    public List<String> victims() {
        return List.of("ticket-service", "billing-service", "user-service", "gateway");
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        trial.kill(NACOS);
        trial.pass(trial.time(Duration.ofMinutes(2), Duration.ofSeconds(15)));
        trial.kill(victim);
        trial.start(victim);
        trial.pass(trial.time(Duration.ofMinutes(2), Duration.ofSeconds(15)));
        return trial.start(NACOS);
    }
}
