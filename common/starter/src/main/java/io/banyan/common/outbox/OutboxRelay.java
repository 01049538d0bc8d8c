package io.banyan.common.outbox;

import io.banyan.common.outbox.OutboxStore.Sent;
import io.banyan.common.outbox.OutboxStore.Shard;
import io.banyan.common.outbox.OutboxStore.Waiting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends stored events to Kafka. One batch is one database transaction that holds its shards' row locks while it sends, so that of several
 * replicas only one works on a shard, without leases or clocks. All shards with news go in one batch: one by one, each with its own wait for
 * the broker, they were the slowest part of the way from a job to its bill. A crash between the broker's word and the commit sends a batch
 * twice; consumers drop the second.
 *
 * <p>A broker that is away is waited for, for ever. Only an event that can never be sent parks its key; other keys go on.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxStore store;
    private final TransactionTemplate transaction;
    private final OutboxSender sender;
    private final BooleanSupplier topicsExist;
    private final OutboxProperties properties;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread worker;

    OutboxRelay(
            OutboxStore store,
            TransactionTemplate transaction,
            OutboxSender sender,
            BooleanSupplier topicsExist,
            OutboxProperties properties) {
        this.store = store;
        this.transaction = transaction;
        this.sender = sender;
        this.topicsExist = topicsExist;
        this.properties = properties;
    }

    /** Something was committed: look now instead of at the next poll. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::work);
        worker = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = worker;
        worker = null;
        if (running == null) {
            return;
        }
        wake();
        try {
            running.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        var ready = false;
        while (worker == Thread.currentThread()) {
            try {
                ready = ready || topicsExist.getAsBoolean();
                if (!ready) {
                    pause();
                    continue;
                }
                if (!drain()) {
                    var _ = news.tryAcquire(properties.poll().toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException away) {
                log.warn("Outbox relay waits: {}", away.toString());
                sender.countStall();
                pause();
            } catch (Error unforeseen) {
                // Short of memory, say. Without this thread the service would be well to look at, and silent for ever.
                log.error("Outbox relay goes on after an error", unforeseen);
                sender.countStall();
                pause();
            }
        }
    }

    private void pause() {
        try {
            var _ = news.tryAcquire(properties.poll().multipliedBy(4).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether anything was sent, so that there may be more */
    boolean drain() {
        var shards = store.shardsWithNews();
        if (shards.isEmpty()) {
            return false;
        }
        var sent = transaction.execute(_ -> relay(shards));
        return sent != null && sent > 0;
    }

    private int relay(List<Integer> withNews) {
        var shards = store.lock(withNews);
        if (shards.isEmpty()) {
            return 0;
        }
        var numbers = shards.stream().map(Shard::shard).toList();
        var batch = store.next(numbers, Math.max(1, properties.batch() / numbers.size()));
        if (batch.isEmpty()) {
            return 0;
        }
        var failed = new HashSet<Integer>();
        var sent = settle(batch, sendAll(batch), failed);
        failed.forEach(store::backOff);
        shards.stream()
                .filter(shard -> shard.fails() > 0 && !failed.contains(shard.shard()))
                .forEach(shard -> store.succeeded(shard.shard()));
        if (!sent.isEmpty()) {
            store.archive(sent);
        }
        return sent.size();
    }

    /**
     * Hands the batch to the producer. What it refuses at once (too large, unreadable) stops its key: no later event of it may overtake.
     *
     * @return one future per event; null for an event that was held back
     */
    private List<@Nullable Future<RecordMetadata>> sendAll(List<Waiting> batch) {
        var futures = new ArrayList<@Nullable Future<RecordMetadata>>(batch.size());
        var stopped = new HashSet<String>();
        for (var event : batch) {
            if (stopped.contains(event.aggregateid())) {
                futures.add(null);
                continue;
            }
            var sending = sender.send(event);
            if (sending.state() == Future.State.FAILED) {
                stopped.add(event.aggregateid());
            }
            futures.add(sending);
        }
        sender.flush();
        return futures;
    }

    /**
     * Of each key only the prefix that the broker acknowledged counts as sent; the rest is sent again in order.
     *
     * @param failed gets the shards that are to wait
     */
    private List<Sent> settle(
            List<Waiting> batch, List<@Nullable Future<RecordMetadata>> futures, Set<Integer> failed) {
        var sent = new ArrayList<Sent>();
        var stopped = new HashSet<String>();
        for (var i = 0; i < batch.size(); i++) {
            var event = batch.get(i);
            var sending = futures.get(i);
            if (sending == null) {
                continue;
            }
            try {
                var place = sending.get();
                if (!stopped.contains(event.aggregateid())) {
                    sent.add(new Sent(event, place.partition(), place.offset()));
                }
            } catch (ExecutionException refused) {
                if (!park(event, refused.getCause(), stopped)) {
                    failed.add(event.shard());
                }
                stopped.add(event.aggregateid());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return sent;
            }
        }
        return sent;
    }

    private boolean park(Waiting event, @Nullable Throwable cause, HashSet<String> stopped) {
        var hopeless = cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException
                || cause instanceof AuthorizationException;
        if (hopeless && cause != null && !stopped.contains(event.aggregateid())) {
            log.error(
                    "Event {} of {} can never be sent; its key is parked: {}",
                    event.id(),
                    event.aggregateid(),
                    cause.toString());
            store.park(event, cause.toString());
        } else if (!hopeless) {
            log.warn("Event {} was not sent, trying again: {}", event.id(), String.valueOf(cause));
        }
        return hopeless;
    }
}
