package io.banyan.common.inbox;

import io.banyan.common.inbox.DeadEvent.Content;
import io.banyan.common.inbox.DeadEvent.Filter;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.scope.Scope;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events that this service could not handle, with the reason, until an operator replays or discards them. */
public class DeadEvents {

    private static final Filter WAITING = new Filter(null, null, null, null);

    private final DeadEventStore store;
    private final TransactionTemplate transaction;
    private final EventDispatcher dispatcher;
    private final String group;
    private final JsonMapper json = BanyanJson.mapper();

    DeadEvents(DeadEventStore store, TransactionTemplate transaction, EventDispatcher dispatcher, String group) {
        this.store = store;
        this.transaction = transaction;
        this.dispatcher = dispatcher;
        this.group = group;
    }

    /** A replay that failed as the first delivery did; the event stays. */
    public static final class FailedAgain extends RuntimeException {

        private final DeadEvent event;

        FailedAgain(DeadEvent event, RuntimeException cause) {
            super(cause.toString(), cause);
            this.event = event;
        }

        /** The one that failed: the event asked for, or an older one of its key. */
        public DeadEvent event() {
            return event;
        }
    }

    /** Those waiting, oldest first, at most 100. */
    public List<DeadEvent> waiting() {
        return store.page(WAITING, 100, 0);
    }

    /** How many wait; reads an index only. */
    public int countWaiting() {
        return Math.toIntExact(store.count(WAITING));
    }

    public Page<DeadEvent> page(Filter filter, PageRequest page) {
        return Page.of(store.page(filter, page.size(), page.offset()), page, store.count(filter));
    }

    public Optional<DeadEvent> find(long id) {
        return store.find(id);
    }

    /** Headers and payload of an event that exists. */
    public Content content(long id) {
        return store.content(id);
    }

    /** Events of the same topic and key that wait before this one. */
    public List<Long> olderWaiting(DeadEvent event) {
        return store.queueUpTo(event).stream().filter(id -> id < event.id()).toList();
    }

    /** As {@link #replay(long, Consumer)}. */
    public void replay(long id) {
        replay(id, _ -> {});
    }

    /**
     * Handles the event again, through the inbox, and before it, in their old order, those of its topic and key that wait too: none
     * overtakes another. Effect and state of each event are one transaction; at the first failure it stops. An event that does not wait
     * any more is left alone.
     *
     * @param replayed called in the transaction of each event that was replayed
     * @throws FailedAgain when an event fails as before
     */
    public void replay(long id, Consumer<DeadEvent> replayed) {
        var wanted = store.find(id).orElseThrow(RequestProblem::notFound);
        for (var next : store.queueUpTo(wanted)) {
            replayOne(store.find(next).orElseThrow(), replayed);
        }
    }

    private void replayOne(DeadEvent event, Consumer<DeadEvent> replayed) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (store.lockWaiting(event.id())) {
                    var message = toRecord(event, store.content(event.id()));
                    // As at its first delivery: an operator belongs to no company, and would find nothing of the
                    // event's.
                    Scope.across("an event may tell of any company").run(() -> dispatcher.deliver(message));
                    store.replayed(event.id());
                    replayed.accept(event);
                }
            });
        } catch (RuntimeException failed) {
            if (EventErrors.willPass(failed)) {
                throw failed;
            }
            store.failedAgain(event.id(), failed.toString());
            throw new FailedAgain(event, failed);
        }
    }

    /**
     * Gives an event up: the inbox takes it for settled, so that no later delivery, for example a replay of the archive, brings it back.
     * Call it in a transaction.
     *
     * @return false when it does not wait any more
     */
    public boolean discard(long id) {
        if (!store.discard(id)) {
            return false;
        }
        store.find(id).ifPresent(event -> dispatcher.settle(event.type(), event.eventId()));
        return true;
    }

    void bury(ConsumerRecord<?, ?> message, Exception reason) {
        var cause = reason.getCause() == null ? reason : reason.getCause();
        store.bury(group, message, cause.toString());
    }

    private ConsumerRecord<String, byte[]> toRecord(DeadEvent event, Content content) {
        var headers = new RecordHeaders();
        Map<String, String> all = json.readValue(content.headers(), new TypeReference<>() {});
        all.forEach((key, value) -> headers.add(key, value.getBytes(StandardCharsets.UTF_8)));
        var payload =
                content.payload() == null ? new byte[0] : content.payload().getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                event.topic(),
                event.partition(),
                event.offset(),
                0,
                TimestampType.CREATE_TIME,
                0,
                payload.length,
                event.recordKey(),
                payload,
                headers,
                Optional.empty());
    }
}
