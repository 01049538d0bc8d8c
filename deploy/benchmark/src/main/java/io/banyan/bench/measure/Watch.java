package io.banyan.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks into the database again and again and notes when a row is first seen by others than its writer. One connection, a query by
 * primary key: it disturbs far less than a client that asks for each thing by itself.
 */
public final class Watch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(4);

    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Connection connection;
    private final Clock clock;
    private final Thread watcher;
    private volatile boolean over;
    private volatile String failure = "";

    /** @param query gives the keys that are there; asked every few milliseconds */
    public Watch(Connection connection, String query, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.watcher = Thread.ofPlatform().name("watch").start(() -> look(query));
    }

    private void look(String query) {
        try (var statement = connection.prepareStatement(query)) {
            while (!over) {
                note(statement);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException failed) {
            failure = failed.toString();
        }
    }

    private void note(PreparedStatement statement) throws SQLException {
        try (var result = statement.executeQuery()) {
            var now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
            while (result.next()) {
                seen.putIfAbsent(result.getString(1), now);
            }
        }
    }

    /** Waits until so many were seen, at most so long. @return when each was first seen, in microseconds since the epoch */
    public Map<String, Long> await(int count, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (seen.size() < count && System.nanoTime() < end && failure.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
        return Map.copyOf(seen);
    }

    @Override
    public void close() throws SQLException {
        over = true;
        try {
            watcher.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
