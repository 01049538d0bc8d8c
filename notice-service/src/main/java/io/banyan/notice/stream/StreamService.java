package io.banyan.notice.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The open streams of this instance. Every instance hears every event and hints its own clients. */
@Service
public class StreamService {

    private static final int TAG = 8;

    private final StreamProperties properties;
    private final Clock clock;
    private final Replay replay;
    private final Set<Subscription> open = new HashSet<>();
    private boolean stopping;

    public StreamService(StreamProperties properties, Clock clock, MeterRegistry meters) {
        this.properties = properties;
        this.clock = clock;
        this.replay = new Replay(UUID.randomUUID().toString().substring(0, TAG), properties.replay());
        meters.gauge("live_streams", this, StreamService::count);
    }

    /**
     * Opens a stream, to be written by the calling thread.
     *
     * @param lastEventId what the client heard last; it gets everything after it, or a reset when that is gone
     */
    public synchronized Subscription open(Listener listener, @Nullable String lastEventId) {
        if (stopping) {
            throw StreamProblem.stopping();
        }
        if (of(listener.personId()).size() >= properties.perPerson()) {
            throw StreamProblem.tooMany(properties.perPerson());
        }
        var subscription = new Subscription[1];
        subscription[0] = new Subscription(listener, properties.queue(), () -> forget(subscription[0]));
        if (lastEventId != null) {
            resume(subscription[0], lastEventId);
        }
        open.add(subscription[0]);
        return subscription[0];
    }

    /** Hints every client that may and wants to hear it. Never waits for one. */
    public synchronized void tell(Signal signal) {
        var hint = replay.keep(signal, clock.instant());
        for (var subscription : List.copyOf(open)) {
            if (subscription.listener().hears(signal) && !subscription.offer(hint)) {
                open.remove(subscription);
                subscription.cut();
            }
        }
    }

    /** Ends the streams of a person whose rights changed; he comes back with what he may hear now. */
    public synchronized void endOf(long personId) {
        of(personId).forEach(Subscription::end);
    }

    /** Streams never end by themselves, and a graceful stop would wait for them in vain. */
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        stopping = true;
        open.forEach(Subscription::end);
    }

    synchronized int count() {
        return open.size();
    }

    private synchronized void forget(Subscription subscription) {
        open.remove(subscription);
    }

    private void resume(Subscription subscription, String lastEventId) {
        var missed = replay.since(lastEventId)
                .map(hints -> hints.stream()
                        .filter(hint -> subscription.listener().hears(hint.signal()))
                        .toList());
        if (missed.isEmpty() || missed.get().size() >= properties.queue()) {
            var _ = subscription.offer(new StreamItem.Reset(replay.present()));
        } else {
            missed.get().forEach(subscription::offer);
        }
    }

    private List<Subscription> of(long personId) {
        return open.stream()
                .filter(subscription -> subscription.listener().personId() == personId)
                .toList();
    }
}
