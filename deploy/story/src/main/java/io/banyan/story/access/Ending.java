package io.banyan.story.access;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Pause;
import io.banyan.story.client.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What ends in user-service ends in every service within five seconds. A sign-out is told to nobody, so that no broadcast helps; the token
 * itself would be good for ten minutes.
 */
final class Ending {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final int UNAUTHENTICATED = 401;
    private static final int OK = 200;

    /** Something each service answers to a member of staff with every permission. */
    private static final Map<String, String> DOORS = Map.of(
            "user-service", "/api/v1/me",
            "ticket-service", "/api/v1/tickets?size=1",
            "billing-service", "/api/v1/charge-items",
            "inventory-service", "/api/v1/inventory/items?size=1",
            "patrol-service", "/api/v1/equipment?size=1",
            "notice-service", "/api/v1/inbox?size=1");

    private final Map<String, Gateway> services;
    private final Clock clock;

    Ending(Map<String, Gateway> services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * @param closedAfter milliseconds after the sign-out, by service
     * @param wrong       which service still answered when five seconds were over
     */
    record Result(Map<String, Long> closedAfter, List<String> wrong) {}

    /** Signs somebody out and tries his token at every door, over and over as an active person does. */
    Result signOut(Session session) {
        var token = session.token();
        var wrong = new ArrayList<String>();
        DOORS.forEach((service, path) -> {
            var status = status(service, path, token);
            if (status != OK) {
                wrong.add("%s %s answered %d before the sign-out".formatted(service, path, status));
            }
        });
        var _ = session.post("/api/v1/me/sign-out", null).is(204);
        var ended = clock.instant();
        var closed = new TreeMap<String, Long>();
        while (closed.size() < DOORS.size() && since(ended).compareTo(PROMISED) <= 0) {
            DOORS.forEach((service, path) -> {
                if (!closed.containsKey(service) && status(service, path, token) == UNAUTHENTICATED) {
                    closed.put(service, since(ended).toMillis());
                }
            });
            Pause.aMoment();
        }
        DOORS.keySet().stream()
                .filter(service -> !closed.containsKey(service))
                .forEach(service ->
                        wrong.add("%s still let a token in %s after its sign-out".formatted(service, PROMISED)));
        return new Result(closed, wrong);
    }

    private int status(String service, String path, String token) {
        var door = services.get(service);
        if (door == null) {
            throw new IllegalArgumentException("Nobody said where " + service + " is");
        }
        return door.send("GET", path, Map.of("Authorization", "Bearer " + token), null)
                .status();
    }

    private Duration since(Instant then) {
        return Duration.between(then, clock.instant());
    }
}
