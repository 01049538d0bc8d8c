package io.banyan.bench;

import io.banyan.bench.load.ClosedRun;
import io.banyan.bench.load.OpenRun;
import io.banyan.bench.load.WarmUp;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.Database;
import io.banyan.bench.measure.ProcessMeter;
import io.banyan.bench.town.Town;
import io.banyan.story.Settings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One run: the platform, its people, and what earlier parts found that later ones go by. */
public final class Bench {

    private static final int MOST_SLICES = 24;
    /** Of a second of processor in a second: what thirteen processes take that have nothing to do, and some. */
    private static final double IDLE = 0.4;

    private static final int LONGEST_SETTLING = 120;

    private final Settings settings;
    private final Running running;
    private final Options options;
    private final PrintStream out;
    private final Map<String, Double> found = new ConcurrentHashMap<>();
    private @Nullable Town town;

    Bench(Settings settings, Running running, Options options, PrintStream out) {
        this.settings = settings;
        this.running = running;
        this.options = options;
        this.out = out;
    }

    public Settings settings() {
        return settings;
    }

    public Running running() {
        return running;
    }

    /** The rate that a goal is for, or the one that was asked for. */
    public int rate(int usual) {
        return options.rate() > 0 ? options.rate() : usual;
    }

    /** One of two lengths or sizes: shorter for a look; the figures that count are those of a whole run. */
    public int pick(int whole, int shorter) {
        return options.quick() ? shorter : whole;
    }

    /** The people, who move in when they are first needed. */
    public Town town() {
        var living = town;
        if (living == null) {
            say("people move in");
            living = Town.settle(settings);
            town = living;
        }
        return living;
    }

    public Database database() {
        var environment = settings.environment();
        return new Database(
                environment.getOrDefault("BANYAN_DB_HOST", ""),
                environment.getOrDefault("BANYAN_DB_USER", ""),
                environment.getOrDefault("BANYAN_DB_PASSWORD", ""));
    }

    /** For files of this run. */
    public Path folder(String name) {
        return settings.root()
                .resolve(".banyan")
                .resolve(settings.instance())
                .resolve("bench")
                .resolve(name);
    }

    public OpenRun open(String name) {
        return new OpenRun(folder(name));
    }

    public ClosedRun closed(String name) {
        return new ClosedRun(folder(name));
    }

    /** Load until the platform is warm, or as long as anybody would wait. */
    public String warmUp(LongSupplier slice) {
        return warmUp(running.all(), slice);
    }

    /** The same, judged by the processes that are measured: what others do for a request may fall sooner. */
    public String warmUp(List<ProcessMeter> processes, LongSupplier slice) {
        return new WarmUp(processes, pick(MOST_SLICES, MOST_SLICES / 3), this::say).until(slice);
    }

    /** Waits until what was begun is done: relays and consumers work on after the last answer, and would be measured with what comes next. */
    public void settle() {
        say("until what was begun is done");
        for (var i = 0; i < LONGEST_SETTLING; i++) {
            var cpu = CpuShares.start(running.all());
            LockSupport.parkNanos(1_000_000_000);
            if (cpu.stop().seconds() < IDLE) {
                return;
            }
        }
    }

    /** Remembers a number for a later part. */
    public void remember(String name, double value) {
        found.put(name, value);
    }

    /** What an earlier part remembered, or something else when it did not run. */
    public double recall(String name, double otherwise) {
        return found.getOrDefault(name, otherwise);
    }

    /** Tells the one who waits. */
    public void say(String words) {
        out.println("    … " + words);
    }
}
