package io.banyan.common.inbox;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.json.BanyanJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds the reactions to a record by its {@code ce_type} and runs them. Types nobody asked for are skipped, as contracts may grow. */
class EventDispatcher {

    private static final Logger log = LoggerFactory.getLogger(EventDispatcher.class);

    private final List<Reaction> reactions;
    private final Inbox inbox;
    private final EventWatch watch;
    private final JsonMapper json = BanyanJson.mapper();

    EventDispatcher(List<Reaction> reactions, Inbox inbox, EventWatch watch) {
        this.reactions = reactions;
        this.inbox = inbox;
        this.watch = watch;
    }

    /** Runs each reaction once; throws what the first failing one threw. */
    void deliver(ConsumerRecord<String, byte[]> message) {
        var type = header(message.headers(), "ce_type");
        var id = header(message.headers(), "ce_id");
        if (type == null || id == null) {
            throw new UnreadableEvent("The record has no ce_type or ce_id", null);
        }
        var wanted = reactions.stream()
                .filter(reaction -> !reaction.isBroadcast() && reaction.type().equals(type))
                .toList();
        if (!wanted.isEmpty()) {
            watch.handling(message, type, id, () -> react(message, id, wanted));
        }
    }

    /** @return whether anything was new */
    private boolean react(ConsumerRecord<String, byte[]> message, String id, List<Reaction> wanted) {
        var anyNew = false;
        for (var reaction : wanted) {
            // Read only by whom it is new to: what was mended or given up may come again as damaged as it was.
            anyNew |= inbox.once(reaction.consumer(), id, () -> reaction.invoke(read(message, reaction.event())));
        }
        return anyNew;
    }

    /** Notes an event as seen by all who would react to it, without any effect. */
    void settle(String type, String id) {
        for (var reaction : reactions) {
            if (!reaction.isBroadcast() && reaction.type().equals(type)) {
                inbox.once(reaction.consumer(), id, () -> {});
            }
        }
    }

    void broadcast(ConsumerRecord<String, byte[]> message) {
        var type = header(message.headers(), "ce_type");
        for (var reaction : reactions) {
            if (reaction.isBroadcast() && reaction.type().equals(type)) {
                try {
                    reaction.invoke(read(message, reaction.event()));
                } catch (RuntimeException failed) {
                    log.warn("Broadcast {} failed", type, failed);
                }
            }
        }
    }

    private ContractEvent read(ConsumerRecord<String, byte[]> message, Class<? extends ContractEvent> type) {
        try {
            return json.readValue(message.value(), type);
        } catch (JacksonException unreadable) {
            throw new UnreadableEvent("The payload is not a " + type.getSimpleName(), unreadable);
        }
    }

    static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** A record that no repetition will make readable. */
    static final class UnreadableEvent extends RuntimeException {
        UnreadableEvent(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }
}
