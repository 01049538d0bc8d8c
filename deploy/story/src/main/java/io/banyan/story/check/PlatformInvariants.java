package io.banyan.story.check;

import java.util.List;
import java.util.function.Function;

/** What holds in every service: events are out and taken in, in order; nothing waits for a person; global transactions are decided. */
final class PlatformInvariants {

    private static final List<String> TAKING_PART = List.of(Schemas.TICKET, Schemas.BILLING, Schemas.INVENTORY);

    private PlatformInvariants() {}

    static List<Invariant> all() {
        return List.of(
                each("I8a", "no event waits in an outbox", Schemas.ALL, PlatformInvariants::outboxEmpty),
                each("I8b", "no key is parked", Schemas.ALL, PlatformInvariants::nothingParked),
                each("I8c", "no event is dead", Schemas.ALL, PlatformInvariants::nothingDead),
                each("I9", "the events of each aggregate went out in order", Schemas.ALL, PlatformInvariants::inOrder),
                each("I12", "no accepted request is left without an answer", Schemas.ALL, PlatformInvariants::answered),
                each("I13a", "no global transaction is undecided", TAKING_PART, PlatformInvariants::decided),
                new EventsTakenIn());
    }

    private static Invariant each(String id, String sentence, List<String> services, Function<String, Invariant> of) {
        return new Each(id, sentence, services.stream().map(of).toList());
    }

    private static Invariant outboxEmpty(String service) {
        return new NoSuchRow("I8a", "no event waits in the outbox of " + service, service, "outbox_archive", """
                SELECT seq, type, aggregateid, created_at FROM outbox_event ORDER BY seq LIMIT 1
                """);
    }

    private static Invariant nothingParked(String service) {
        return new NoSuchRow("I8b", "no key is parked in " + service, service, "outbox_archive", """
                SELECT aggregateid, reason, parked_at FROM outbox_parked_key ORDER BY parked_at LIMIT 1
                """);
    }

    private static Invariant nothingDead(String service) {
        return new NoSuchRow("I8c", "no event is dead in " + service, service, "inbox_event", """
                SELECT consumer, event_id, topic, reason FROM dead_event WHERE state = 'WAITING' ORDER BY id LIMIT 1
                """);
    }

    /** The relay sends in the order of writing, so what Kafka holds of one aggregate rises in sequence and never goes back in version. */
    private static Invariant inOrder(String service) {
        return new NoSuchRow(
                "I9", "the events of each aggregate went out in order from " + service, service, "outbox_archive", """
                SELECT aggregateid, id, type, aggversion, previous_version, kafka_partition, kafka_offset
                FROM (SELECT aggregateid, id, type, seq, aggversion, kafka_partition, kafka_offset,
                             LAG(seq) OVER w AS previous_seq,
                             LAG(aggversion) OVER w AS previous_version,
                             LAG(kafka_partition) OVER w AS previous_partition
                      FROM outbox_archive
                      WINDOW w AS (PARTITION BY topic, aggregateid ORDER BY kafka_offset)) sent
                WHERE seq < previous_seq OR aggversion < previous_version OR kafka_partition <> previous_partition
                LIMIT 1
                """);
    }

    private static Invariant answered(String service) {
        return new NoSuchRow(
                "I12",
                "no accepted request is left without an answer in " + service,
                service,
                "idempotent_request",
                """
                SELECT caller, endpoint, idem_key, created_at FROM idempotent_request
                WHERE done = FALSE AND locked_until < UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE LIMIT 1
                """);
    }

    private static Invariant decided(String service) {
        return new NoSuchRow("I13a", "no global transaction is undecided in " + service, service, "tcc_fence_log", """
                SELECT action_name, xid, branch_id, gmt_create FROM tcc_fence_log
                WHERE status = 1 AND gmt_create < UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE ORDER BY gmt_create LIMIT 1
                """);
    }
}
