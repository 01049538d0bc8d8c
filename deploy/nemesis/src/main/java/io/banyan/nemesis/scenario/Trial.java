package io.banyan.nemesis.scenario;

import io.banyan.nemesis.history.History;
import io.banyan.nemesis.judge.Judge;
import io.banyan.nemesis.load.Cast;
import io.banyan.platform.RunningPlatform;
import io.banyan.story.Settings;
import io.banyan.story.client.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * What a scenario has at hand in one round.
 *
 * @param platform the processes
 * @param settings addresses and secrets of the instance, databases included
 * @param cast     people who repeat what was not answered; what they do is in the history
 * @param history  of this round
 * @param random   decides when and how; the same seed decides the same
 * @param quick    whether minutes are shortened to seconds
 * @param objections what was found wrong in the midst of it; the judge finds the rest
 */
public record Trial(
        RunningPlatform platform,
        Settings settings,
        Cast cast,
        History history,
        Random random,
        boolean quick,
        List<String> objections) {

    private static final Duration MOMENT = Duration.ofMillis(5);

    /** A round in which nothing was found wrong yet. */
    public static Trial of(
            RunningPlatform platform, Settings settings, Cast cast, History history, Random random, boolean quick) {
        return new Trial(platform, settings, cast, history, random, quick, new CopyOnWriteArrayList<>());
    }

    /** What has to hold beside the invariants, at this very moment. @param otherwise what is wrong if it does not, as for {@code String.format} */
    public void must(boolean hold, String otherwise, Object... values) {
        if (!hold) {
            objections.add(otherwise.formatted(values));
        }
    }

    /** What a ticket of this scenario is called; no other has the name, in whatever run. */
    public String title(String what) {
        return what + " " + UUID.randomUUID();
    }

    /** Now, by the clock that everything goes by. */
    public Instant now() {
        return settings.clock().instant();
    }

    /** Lets the load run for a time. */
    public void pass(Duration time) {
        Pause.of(time);
    }

    /** Lets the load run for a random time up to that. */
    public void passUpTo(Duration longest) {
        pass(Duration.ofMillis(random.nextLong(longest.toMillis())));
    }

    /** The long time, or the short one in a quick run. */
    public Duration time(Duration full, Duration quickly) {
        return quick ? quickly : full;
    }

    /** Ends a process without warning, and says so in the history. */
    public void kill(String name) {
        history.note("kill -9 " + name);
        platform.kill(name);
    }

    /** Starts a process and waits until it is well. @return when it was begun */
    public Instant start(String name) {
        history.note("start " + name);
        var began = now();
        platform.start(name);
        history.note(name + " is well");
        return began;
    }

    /** Asks a process to end; it finishes what it has begun. */
    public void stop(String name) {
        history.note("stop " + name);
        platform.stop(name);
    }

    /** Freezes a process with all it holds. */
    public void pause(String name) {
        history.note("SIGSTOP " + name);
        platform.pause(name);
    }

    /** Lets a frozen process go on. @return when */
    public Instant resume(String name) {
        history.note("SIGCONT " + name);
        platform.resume(name);
        return now();
    }

    /** A service's schema as its operator sees it, to look and to lock. */
    public Database database(String service) {
        return new Database(settings.schemas(), service);
    }

    /** Waits until nothing moves by itself any more. */
    public void awaitRest(Duration patience) {
        var unrest = new Judge(settings).awaitRest(patience);
        if (!unrest.isEmpty()) {
            throw new IllegalStateException("No rest within " + patience.toSeconds() + " s: " + unrest);
        }
    }

    /**
     * Waits until something that the harm depends on is there.
     *
     * @throws IllegalStateException when it does not come in time: then the round proves nothing
     */
    public void await(String what, Duration patience, BooleanSupplier there) {
        var deadline = now().plus(patience);
        while (!there.getAsBoolean()) {
            if (now().isAfter(deadline)) {
                throw new IllegalStateException("There was no " + what + " within " + patience.toSeconds() + " s");
            }
            Pause.of(MOMENT);
        }
        history.note(what);
    }
}
