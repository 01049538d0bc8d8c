package io.banyan.common.probe;

import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.common.inbox.OnEvent;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reacts in ways that go well, go wrong for a while, or always go wrong until mended. */
@EventReactions
class ProbeReactions {

    final AtomicInteger outages = new AtomicInteger();
    final AtomicInteger broadcasts = new AtomicInteger();
    final List<UUID> handled = new CopyOnWriteArrayList<>();
    final Map<UUID, Scope> scopes = new ConcurrentHashMap<>();
    volatile boolean mended;
    private final JdbcClient jdbc;

    ProbeReactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent("probe.pooled")
    void pooled(TicketPooled event) {
        jdbc.sql("UPDATE probe SET seen = seen + 1 WHERE id = ?")
                .param(event.ticketId())
                .update();
        if (event.title().equals("outage") && outages.incrementAndGet() < 3) {
            throw ServiceUnavailable.of("somebody", null);
        }
        if (event.title().equals("poison") && !mended) {
            throw new IllegalArgumentException("cannot handle this");
        }
        handled.add(event.eventId());
        scopes.put(event.eventId(), Scope.current());
    }

    @OnBroadcast
    void rights(AuthorityChanged event) {
        broadcasts.incrementAndGet();
    }
}
