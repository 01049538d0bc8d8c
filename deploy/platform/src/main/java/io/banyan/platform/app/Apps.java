package io.banyan.platform.app;

import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.AotCache;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Processes;
import io.banyan.platform.process.Program;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The apps of one instance.
///
/// @param instance whose they are
/// @param jdk what they run on
/// @param optimising whether the optimising compiler is on: better under load, slower to start
/// @param progress told line by line
public record Apps(Instance instance, Jdk jdk, boolean optimising, Consumer<String> progress) {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int HEAP_MEGABYTES = 256;

    /** Starts the current build of the app, replacing a running older one, and waits until it is healthy. */
    public void start(Replica replica) {
        var began = System.nanoTime();
        folder(replica.app()).extract(jdk);
        if (isOutdated(replica)) {
            progress.accept(replica.id() + " has a newer build, restarting it");
            stop(replica);
        }
        var running = processes().running(replica.id()).isPresent();
        if (!running) {
            noteBuild(replica);
            processes().start(program(replica, List.of()));
        }
        awaitHealthy(replica);
        if (!running) {
            progress.accept("%s ready on %d (%.1f s)"
                    .formatted(replica.id(), instance.ports().of(replica.id()), (System.nanoTime() - began) / 1e9));
        }
    }

    /** Stops the app; it finishes what it has begun. */
    public void stop(Replica replica) {
        processes().stop(replica.id(), GRACE);
    }

    /** Tells whether the app and what it needs can do their work. */
    public Probe probe(Replica replica) {
        var url = "http://" + instance.ports().address(replica.id()) + "/actuator/health";
        return () -> Conversation.httpOk(url);
    }

    /** Whether its next start could be faster: it was started once and has no cache. */
    public boolean wantsTraining(App app) {
        return folder(app).isExtracted() && cache(app).isMissing();
    }

    /// Makes the cache for fast starts by a run that ends as soon as all beans are there: it serves no request, takes
    /// no
    /// message and registers nowhere, so it can run beside the real one.
    public boolean train(App app) {
        var properties = new ArrayList<>(List.of("-Dspring.context.exit=onRefresh"));
        var orders = instance.run("training-wechatpay");
        if (app == App.PAY_SIM) {
            // Its orders are those of the real one, which has no second writer.
            properties.add("-Dbanyan.wechatpay.dir=" + orders);
        }
        var program = cache(app).recording(program(Replica.first(app), properties));
        var log = new LogFile(instance.directory().resolve("logs/train-" + app.id() + ".log"));
        new Tool("training of " + app.id(), program.environment(), program.directory(), log)
                .run(program.command(), "The app starts without the cache, only slower.");
        Folders.delete(orders);
        return cache(app).keep();
    }

    /** A broken cache must never keep an app from starting: without it the same start is only slower. */
    private void awaitHealthy(Replica replica) {
        var cache = cache(replica.app());
        try {
            processes().awaitReady(program(replica, List.of()));
        } catch (StartFailure e) {
            if (!cache.exists() || processes().running(replica.id()).isPresent()) {
                throw e;
            }
            progress.accept(replica.id() + " did not start with its class cache; trying without");
            cache.refuse();
            processes().start(program(replica, List.of()));
            processes().awaitReady(program(replica, List.of()));
        }
    }

    private Program program(Replica replica, List<String> properties) {
        var command = new ArrayList<String>();
        command.add(jdk.command("java"));
        command.addAll(flags());
        command.addAll(Jdk.sizes(optimising));
        command.addAll(cache(replica.app()).flags());
        command.addAll(properties);
        command.addAll(List.of("-jar", folder(replica.app()).jar().toString()));
        return new Program(
                replica.id(),
                instance.ports().of(replica.id()),
                command,
                environment(replica),
                instance.directory(),
                probe(replica),
                PATIENCE);
    }

    private Map<String, String> environment(Replica replica) {
        var environment = new TreeMap<>(Jdk.environment());
        environment.putAll(new AppEnvironment(instance).of(replica.app()));
        environment.put("SERVER_PORT", Integer.toString(instance.ports().of(replica.id())));
        return environment;
    }

    private List<String> flags() {
        return jdk.flags(HEAP_MEGABYTES, optimising);
    }

    private AotCache cache(App app) {
        return new AotCache(folder(app).path(), jdk, flags());
    }

    private AppFolder folder(App app) {
        return new AppFolder(instance.root(), app);
    }

    private Processes processes() {
        return instance.processes();
    }

    private boolean isOutdated(Replica replica) {
        try {
            return processes().running(replica.id()).isPresent()
                    && Files.exists(buildNote(replica))
                    && !Files.readString(buildNote(replica))
                            .equals(folder(replica.app()).path().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void noteBuild(Replica replica) {
        try {
            Files.createDirectories(buildNote(replica).getParent());
            Files.writeString(buildNote(replica), folder(replica.app()).path().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path buildNote(Replica replica) {
        return instance.run(replica.id() + ".build");
    }
}
