package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * In the midst of it the operator has everything sent again that was sent in the last minutes, several times: each event is delivered
 * doubled, and old ones come after younger ones of the same aggregate.
 */
final class SentAgain implements Scenario {

    private static final Duration WINDOW = Duration.ofMinutes(3);
    private static final int TIMES = 3;

    @Override
    public String id() {
        return "S12b";
    }

    @Override
    public String sentence() {
        return "what was sent in the last minutes is sent again, three times: doubled and out of order";
    }

    @Override
    public List<String> victims() {
        return List.of("ticket-service", "billing-service", "inventory-service", "user-service", "patrol-service");
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var operator = trial.cast().stage().people().operator().session();
        for (var time = 0; time < TIMES; time++) {
            trial.passUpTo(Duration.ofSeconds(4));
            var window = Map.of(
                    "from",
                    trial.now().minus(WINDOW).toString(),
                    "to",
                    trial.now().toString());
            var events = operator.post("/api/v1/operations/%s/replays".formatted(victim), window)
                    .is(201)
                    .json()
                    .path("events")
                    .asInt();
            trial.history().note("%d events are sent again".formatted(events));
        }
        return trial.now();
    }
}
