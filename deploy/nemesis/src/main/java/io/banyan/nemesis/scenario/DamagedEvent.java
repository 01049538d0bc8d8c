package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import io.banyan.story.client.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A completion is damaged on its way: half of it is missing. Everybody who wants it sets it aside, once, and goes on with what comes after
 * it. A replay fails as long as nothing is mended; afterwards the bill of that very job comes.
 */
final class DamagedEvent implements Scenario {

    private static final String WAITING =
            "SELECT id FROM outbox_event WHERE type = 'io.banyan.ticket.completed.v1' LIMIT 1";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int REFUSED = 400;

    @Override
    public String id() {
        return "S11";
    }

    @Override
    public String sentence() {
        return "a completion is damaged on its way: set aside once, the rest flows, mended and replayed it has its effect";
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var tickets = trial.database(Schemas.TICKET);
        String event;
        String payload;
        try (var _ = tickets.holdRelay()) {
            trial.await(
                    "completion in the outbox",
                    SOON,
                    () -> !tickets.texts(WAITING).isEmpty());
            event = tickets.text(WAITING);
            payload = tickets.text("SELECT payload FROM outbox_event WHERE id = ?", event);
            var half = payload.substring(0, payload.length() / 2);
            var _ = tickets.change("UPDATE outbox_event SET payload = ? WHERE id = ?", half, event);
        }
        trial.await(
                "billing has set it aside",
                SOON,
                () -> !dead(trial, Schemas.BILLING, event).isEmpty());
        trial.pass(Duration.ofSeconds(5));
        var operator = trial.cast().stage().people().operator().session();
        for (var service : Schemas.ALL) {
            mend(trial, operator, service, event, payload);
        }
        var _ = tickets.change("UPDATE outbox_archive SET payload = ? WHERE id = ?", payload, event);
        return trial.now();
    }

    private static void mend(Trial trial, Session operator, String service, String event, String payload) {
        var dead = dead(trial, service, event);
        trial.must(dead.size() <= 1, "%s has set %s aside %d times", service, event, dead.size());
        for (var id : dead) {
            var replay = "/api/v1/operations/%s-service/dead-events/%s/actions/replay".formatted(service, id);
            var tooEarly = operator.post(replay, Map.of());
            trial.must(tooEarly.status() >= REFUSED, "%s replayed what is still damaged: %s", service, tooEarly);
            var _ = trial.database(service).change("UPDATE dead_event SET payload = ? WHERE id = ?", payload, id);
            var _ = operator.post(replay, Map.of()).is(200);
            trial.history().note("%s replayed %s".formatted(service, event));
        }
    }

    private static List<String> dead(Trial trial, String service, String event) {
        return trial.database(service).texts("SELECT id FROM dead_event WHERE event_id = ?", event);
    }
}
