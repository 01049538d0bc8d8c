package io.banyan.notice.stream;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hints that wait for one client. Bounded: a client that does not keep up is cut, so that he costs nobody else anything; he comes back
 * and resumes.
 */
public final class Subscription implements AutoCloseable {

    private final Listener listener;
    private final BlockingQueue<StreamItem> waiting;
    private final Runnable onClose;
    private final Thread writer = Thread.currentThread();
    private volatile boolean over;

    Subscription(Listener listener, int capacity, Runnable onClose) {
        this.listener = listener;
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.onClose = onClose;
    }

    Listener listener() {
        return listener;
    }

    /**
     * The next thing to write, waiting for it no longer than this; null when nothing came. Called by the thread that opened the stream.
     */
    public @Nullable StreamItem next(Duration patience) throws InterruptedException {
        if (over && waiting.isEmpty()) {
            return new StreamItem.End();
        }
        return waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** False when the queue is full: the client is to be cut. */
    boolean offer(StreamItem item) {
        return over || waiting.offer(item);
    }

    /** Ends it after what waits was written. */
    void end() {
        over = true;
        var _ = waiting.offer(new StreamItem.End());
    }

    /** Ends it at once, even if its thread is stuck in writing to a client that does not read. */
    void cut() {
        over = true;
        waiting.clear();
        end();
        writer.interrupt();
    }

    @Override
    public void close() {
        over = true;
        onClose.run();
    }
}
