package io.banyan.story.check;

import java.util.List;
import java.util.function.Function;

/** What holds in every service: events are out and taken in, in order; nothing waits for a person; global transactions are decided. */
final class PlatformInvariants {

    private static final List<String> TAKING_PART = List.of(Schemas.TICKET, Schemas.BILLING, Schemas.INVENTORY);

    private static final List<Promise> PROMISES = List.of(
            new Promise(Schemas.TICKET, "tickets.submit", "ticket"),
            new Promise(Schemas.TICKET, "tickets.complete", "ticket_completion"),
            new Promise(Schemas.TICKET, "tickets.request-materials", "requisition"),
            new Promise(Schemas.TICKET, "tickets.return-materials", "material_return"),
            new Promise(Schemas.INVENTORY, "requisitions.open", "requisition"),
            new Promise(Schemas.INVENTORY, "requisitions.issue", "stock_document"),
            new Promise(Schemas.INVENTORY, "stock-ins.receive", "stock_document"),
            new Promise(Schemas.INVENTORY, "stock-outs.take-out", "stock_document"),
            new Promise(Schemas.INVENTORY, "loans.lend", "loan"),
            new Promise(Schemas.BILLING, "payments.pay", "payment"),
            new Promise(Schemas.BILLING, "refunds.make", "refund"),
            new Promise(Schemas.PATROL, "inspections.perform", "inspection"));

    private PlatformInvariants() {}

    /**
     * What a command that can be repeated makes.
     *
     * @param endpoint its name in the keys
     * @param table    where the thing is, by the id that was reserved for it
     */
    private record Promise(String service, String endpoint, String table) {}

    static List<Invariant> all() {
        return List.of(
                each("I8a", "no event waits in an outbox", Schemas.ALL, PlatformInvariants::outboxEmpty),
                each("I8b", "no key is parked", Schemas.ALL, PlatformInvariants::nothingParked),
                each("I8c", "no event is dead", Schemas.ALL, PlatformInvariants::nothingDead),
                each("I9", "the events of each aggregate went out in order", Schemas.ALL, PlatformInvariants::inOrder),
                promisesKept(),
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

    /**
     * A success may only be told when what it tells of is there, under the id that was reserved for it. The reverse is no promise: a client
     * who was not answered and never asks again leaves a key without answer behind, with the thing or without it.
     */
    private static Invariant promisesKept() {
        var sentence = "every request that was answered with success left what it made";
        return new Each(
                "I12",
                sentence,
                PROMISES.stream().map(promise -> kept(sentence, promise)).toList());
    }

    private static Invariant kept(String sentence, Promise promise) {
        return new NoSuchRow("I12", sentence, promise.service(), "idempotent_request", """
                SELECT r.caller, r.endpoint, r.idem_key, r.reserved_id, r.created_at FROM idempotent_request r
                WHERE r.done AND r.endpoint = '%s' AND NOT EXISTS (SELECT 1 FROM %s made WHERE made.id = r.reserved_id) LIMIT 1
                """.formatted(
                        promise.endpoint(), promise.table()));
    }

    private static Invariant decided(String service) {
        return new NoSuchRow("I13a", "no global transaction is undecided in " + service, service, "tcc_fence_log", """
                SELECT action_name, xid, branch_id, gmt_create FROM tcc_fence_log
                WHERE status = 1 AND gmt_create < UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE ORDER BY gmt_create LIMIT 1
                """);
    }
}
