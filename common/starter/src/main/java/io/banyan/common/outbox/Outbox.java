package io.banyan.common.outbox;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.shared.EventType;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a service leaves its news. An event is stored in the same local transaction as the change it tells of, and relayed to Kafka
 * after the commit: at least once, in order per aggregate.
 *
 * <p>Two rules for callers: lock or update the aggregate's row <em>before</em> appending (then the order of commits is the order of
 * events), and never append inside a Seata AT branch or a TCC try, which are visible before the global decision.
 */
public final class Outbox {

    static final int SHARDS = 16;

    /** Bound to the transaction of a TCC try by banyan-seata. */
    private static final String UNDECIDED = "io.banyan.undecided";

    private final JdbcTemplate template;
    private final Clock clock;
    private final String source;
    private final String topicPrefix;
    private final Runnable wake;
    private final JsonMapper json = BanyanJson.mapper();

    Outbox(JdbcTemplate template, Clock clock, String source, String topicPrefix, Runnable wake) {
        this.template = template;
        this.clock = clock;
        this.source = source;
        this.topicPrefix = topicPrefix;
        this.wake = wake;
    }

    /**
     * Stores an event of this service.
     *
     * @param aggregateVersion version of the aggregate after the change; consumers may use it to recognise old news
     * @throws IllegalStateException outside a transaction
     */
    public void append(ContractEvent event, long aggregateVersion) {
        appendAll(List.of(event), aggregateVersion);
    }

    /**
     * Stores many events of this service in one statement for every few hundred of them, all of the same version: for bulk work on
     * aggregates that are new.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void appendAll(List<? extends ContractEvent> events, long aggregateVersion) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is stored in the transaction of the change it tells of");
        }
        if (TransactionSynchronizationManager.hasResource(UNDECIDED)) {
            throw new IllegalStateException("No event before the global decision: append it in confirm");
        }
        store(events, aggregateVersion);
    }

    /**
     * Stores a statement about the transaction itself, which stays true whatever is decided later: that somebody made these changes. So it may
     * be appended in a TCC try as well.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void appendStatement(ContractEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A statement is stored in the transaction that it is about");
        }
        store(List.of(event), 0);
    }

    private void store(List<? extends ContractEvent> events, long aggregateVersion) {
        if (events.isEmpty()) {
            return;
        }
        template.batchUpdate(
                """
                INSERT INTO outbox_event
                    (shard, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, events.stream().map(event -> row(event, aggregateVersion)).toList());
        wakeRelayAfterCommit();
    }

    private Object[] row(ContractEvent event, long aggregateVersion) {
        var type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getClass() + " has no @EventType");
        }
        var key = Long.toString(event.aggregateId());
        var headers = new EventHeaders(
                event.eventId().toString(),
                source,
                type.value(),
                event.occurredAt().toString(),
                key,
                Long.toString(event.companyId()),
                Long.toString(aggregateVersion),
                Trace.current().traceparent());
        return new Object[] {
            shardOf(key),
            event.eventId().toString(),
            type.topic(),
            key,
            type.value(),
            topicPrefix + type.topic(),
            aggregateVersion,
            json.writeValueAsString(headers),
            json.writeValueAsString(event),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }

    private void wakeRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }

    static int shardOf(String key) {
        var crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % SHARDS);
    }
}
