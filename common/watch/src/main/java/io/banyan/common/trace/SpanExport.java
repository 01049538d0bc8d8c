package io.banyan.common.trace;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes ended spans from every thread and hands them over in batches from a thread of its own. Work never waits for it: a full queue drops
 * spans and counts them.
 */
public final class SpanExport implements Consumer<Span>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SpanExport.class);
    private static final int QUEUE = 4096;
    private static final int BATCH = 512;
    private static final int TRIES = 3;
    private static final long FILE_LIMIT = 16L << 20;

    private final ArrayBlockingQueue<Span> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong exported = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final OtlpJson json;
    private final List<SpanTarget> targets;
    private final Thread worker;
    private volatile boolean closed;

    SpanExport(String service, String instance, List<SpanTarget> targets) {
        this.json = new OtlpJson(service, instance);
        this.targets = List.copyOf(targets);
        this.worker = Thread.ofVirtual().name("trace-export").start(this::work);
    }

    /**
     * @param instance tells replicas apart
     * @param endpoint base address of a collector, null for none
     * @param headers  for the collector
     * @param file     OTLP lines, null for none
     */
    public static SpanExport of(
            String service, String instance, @Nullable URI endpoint, Map<String, String> headers, @Nullable Path file) {
        var targets = new ArrayList<SpanTarget>();
        if (endpoint != null) {
            targets.add(new OtlpHttp(endpoint, headers));
        }
        if (file != null) {
            targets.add(new OtlpFile(file, FILE_LIMIT));
        }
        return new SpanExport(service, instance, targets);
    }

    @Override
    public void accept(Span span) {
        if (!queue.offer(span)) {
            dropped.incrementAndGet();
        }
    }

    /** Spans handed over since the start. */
    public long exported() {
        return exported.get();
    }

    /** Spans lost since the start: the queue was full, or a target refused them to the end. */
    public long dropped() {
        return dropped.get();
    }

    /** Hands over what is left, for two seconds at most. */
    @Override
    public void close() {
        closed = true;
        try {
            worker.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        var batch = new ArrayList<Span>(BATCH);
        try {
            while (!closed || !queue.isEmpty()) {
                var first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    handOver(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver(List<Span> batch) throws InterruptedException {
        var request = json.request(batch);
        var taken = true;
        for (var target : targets) {
            taken &= offer(target, request);
        }
        (taken ? exported : dropped).addAndGet(batch.size());
    }

    private boolean offer(SpanTarget target, String request) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                target.take(request);
                return true;
            } catch (IOException away) {
                if (attempt == TRIES || closed) {
                    log.warn("Spans are lost: {}", away.toString());
                    return false;
                }
                TimeUnit.SECONDS.sleep(attempt);
            }
        }
    }
}
