package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service keeps of the events that reached it. */
@ServiceIT
class InboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    @Autowired
    ProbeReactions reactions;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void forgetsWhatNobodySendsAgain() {
        keep("old", 91);
        keep("young", 89);
        var operator = api.as(identities.staff(9003, 0, Set.of(), Set.of(Permissions.OPERATIONS_ACT)));
        operator.post("/api/v1/operations/user-service/jobs/inbox.purge/actions/run", null)
                .is(202);
        await().atMost(PATIENCE).until(() -> kept().equals("young"));
    }

    /** The broker lost the end of its log in a power cut, and gave the place to another event. */
    @Test
    void keepsTwoDeadEventsOfOnePlace() {
        reactions.mended = false;
        var lost = poison();
        events.publish(lost);
        await().atMost(PATIENCE).until(() -> isDead(lost));
        jdbc.sql("UPDATE dead_event SET kafka_offset = kafka_offset + 1 WHERE event_id = ?")
                .param(lost.eventId().toString())
                .update();
        var next = poison();
        events.publish(next);
        await().atMost(PATIENCE).until(() -> isDead(next));
        assertThat(jdbc.sql(
                                "SELECT COUNT(DISTINCT kafka_partition, kafka_offset) FROM dead_event WHERE event_id IN (?, ?)")
                        .params(lost.eventId().toString(), next.eventId().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static TicketPooled poison() {
        return new TicketPooled(
                UUID.randomUUID(), Clock.systemUTC().instant(), 1, 2101, "N", 1, null, null, "poison", "HIGH", null);
    }

    private boolean isDead(TicketPooled event) {
        return jdbc.sql("SELECT COUNT(*) FROM dead_event WHERE event_id = ?")
                        .param(event.eventId().toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void keep(String event, int days) {
        jdbc.sql("INSERT INTO inbox_event VALUES ('inbox-it', ?, UTC_TIMESTAMP(6) - INTERVAL ? DAY)")
                .params(event, days)
                .update();
    }

    private String kept() {
        return jdbc.sql("SELECT GROUP_CONCAT(event_id) FROM inbox_event WHERE consumer = 'inbox-it'")
                .query(String.class)
                .single();
    }
}
