package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.ticket.TicketEvent;
import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.inbox.EventConsumers;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class InboxIT {

    @Autowired
    Probes probes;

    @Autowired
    ProbeReactions reactions;

    @Autowired
    TestEvents events;

    @Autowired
    EventConsumers consumers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasTheEffectOnceHoweverOftenTheEventComes() {
        probes.make(1001, "x");
        var event = pooled(1001, "fine");
        events.publish(event);
        events.publish(event);
        events.publish(event);
        events.publish(pooled(1001, "another"));
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(1001) == 2);
        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> seen(1001) == 2);
    }

    @Test
    void waitsThroughAnOutageAndKeepsTheOrder() {
        probes.make(1002, "x");
        events.publish(pooled(1002, "outage"));
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(1002) == 1);
        assertThat(reactions.outages.get()).isEqualTo(3);
    }

    @Test
    void parksWhatItCannotHandleWithTheReasonAndGoesOn() {
        probes.make(1003, "x");
        var poison = pooled(1003, "poison");
        events.publish(poison);
        events.publish(pooled(1003, "fine"));
        await().atMost(Duration.ofSeconds(30)).until(() -> seen(1003) == 1);
        var dead = consumers.deadEvents().waiting().stream()
                .filter(one -> one.eventId().equals(poison.eventId().toString()))
                .toList();
        assertThat(dead)
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("cannot handle this"));
        assertThat(events.records(TicketEvent.TOPIC + ".dlt"))
                .anySatisfy(message -> assertThat(new String(
                                message.headers().lastHeader("x-reason").value(), StandardCharsets.UTF_8))
                        .contains("cannot handle this"));

        reactions.mended = true;
        consumers.deadEvents().replay(dead.getFirst().id());
        assertThat(seen(1003)).isEqualTo(2);
        assertThat(consumers.deadEvents().waiting())
                .noneMatch(one -> one.eventId().equals(poison.eventId().toString()));
    }

    @Test
    void parksGarbageAtOnce() {
        var like = pooled(1004, "garbage");
        events.publishGarbage(like, "{\"ticketId\": [not json");
        await().atMost(Duration.ofSeconds(20)).until(() -> isWaiting(like));
    }

    @Test
    void doesNotSetAsideAgainWhatWasGivenUp() {
        probes.make(1005, "x");
        var like = pooled(1005, "garbage");
        var garbage = "{\"ticketId\": [not json";
        events.publishGarbage(like, garbage);
        await().atMost(Duration.ofSeconds(20)).until(() -> isWaiting(like));
        consumers.deadEvents().waiting().stream()
                .filter(one -> one.eventId().equals(like.eventId().toString()))
                .forEach(one ->
                        assertThat(consumers.deadEvents().discard(one.id())).isTrue());

        events.publishGarbage(like, garbage);
        events.publish(pooled(1005, "fine"));
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(1005) == 1);
        assertThat(isWaiting(like)).isFalse();
    }

    @Test
    void tellsEveryInstanceOfABroadcast() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            probes.tellRights(7);
            return reactions.broadcasts.get() > 0;
        });
    }

    private boolean isWaiting(TicketPooled event) {
        return consumers.deadEvents().waiting().stream()
                .anyMatch(one -> one.eventId().equals(event.eventId().toString()));
    }

    private TicketPooled pooled(long ticketId, String title) {
        return new TicketPooled(
                UUID.randomUUID(), Clock.systemUTC().instant(), 1, ticketId, "N", 1, null, null, title, "HIGH", null);
    }

    private int seen(long id) {
        return jdbc.sql("SELECT seen FROM probe WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
