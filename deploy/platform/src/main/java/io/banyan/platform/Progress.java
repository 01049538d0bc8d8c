package io.banyan.platform;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What the user sees while waiting: one line per thing that happened, with the seconds since the start. */
final class Progress implements Consumer<String> {

    private static final int HEARTBEAT_SECONDS = 10;

    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(String line) {
        out.printf("[%6.1f s] %s%n", seconds(), line);
    }

    /** Time since the start. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Does something that may take long, saying every ten seconds that it is still going on. */
    void during(String what, Runnable work) {
        var start = elapsed();
        try (var clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var ticks = clock.scheduleAtFixedRate(
                    () -> accept(
                            "… still " + what + " (" + elapsed().minus(start).toSeconds() + " s)"),
                    HEARTBEAT_SECONDS,
                    HEARTBEAT_SECONDS,
                    TimeUnit.SECONDS);
            try {
                work.run();
            } finally {
                ticks.cancel(true);
            }
        }
    }

    private double seconds() {
        return elapsed().toMillis() / 1000.0;
    }
}
