package io.banyan.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks into the database again and again and notes when a row is first seen by others than its writer. Rows are expected about in the
 * order of their keys, so only those around the latest one seen are asked for: asking for all each time cost the database more than what
 * was measured. A time is up to {@link #PAUSE} too late.
 */
public final class Watch implements AutoCloseable {

    static final Duration PAUSE = Duration.ofMillis(10);
    private static final int BEHIND = 250;
    private static final int AHEAD = 50;

    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Connection connection;
    private final String query;
    private final List<String> keys;
    private final Clock clock;
    private final Thread watcher;
    private int latest;
    private volatile boolean over;
    private volatile String failure = "";

    /**
     * @param query gives the keys that are there, of those named in its {@code IN (%s)}
     * @param keys  numbers, in the order in which they are expected
     */
    public Watch(Connection connection, String query, List<String> keys, Clock clock) {
        this.connection = connection;
        this.query = query;
        this.keys = keys;
        this.clock = clock;
        this.watcher = Thread.ofPlatform().name("watch").start(this::look);
    }

    private void look() {
        try {
            while (!over) {
                ask(latest - BEHIND, latest + AHEAD);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            ask(0, keys.size());
        } catch (SQLException failed) {
            failure = failed.toString();
        }
    }

    private void ask(int from, int to) throws SQLException {
        var open = IntStream.range(Math.max(0, from), Math.min(keys.size(), to))
                .filter(i -> !seen.containsKey(keys.get(i)))
                .boxed()
                .collect(Collectors.toMap(keys::get, i -> i));
        if (open.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query.formatted(String.join(",", open.keySet())))) {
            var now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
            while (result.next()) {
                var key = result.getString(1);
                seen.putIfAbsent(key, now);
                latest = Math.max(latest, open.getOrDefault(key, 0));
            }
        }
    }

    /** Waits until all were seen, at most so long, and looks for all of them a last time. @return when each was first seen, in microseconds since the epoch */
    public Map<String, Long> await(Duration longest) throws SQLException {
        var end = System.nanoTime() + longest.toNanos();
        while (seen.size() < keys.size() && System.nanoTime() < end && failure.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        stop();
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
        return Map.copyOf(seen);
    }

    private void stop() {
        over = true;
        try {
            watcher.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        stop();
        connection.close();
    }
}
