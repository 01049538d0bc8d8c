package io.banyan.platform;

import io.banyan.platform.app.App;
import io.banyan.platform.app.AppFolder;
import io.banyan.platform.app.Companion;
import io.banyan.platform.app.Replica;
import io.banyan.platform.check.Preflight;
import io.banyan.platform.server.Server;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Starts everything that does not run yet, in the order that has two cores ready soonest. */
final class Up {

    private final Platform platform;
    private final Options options;
    private final Progress progress;

    Up(Platform platform, Options options, Progress progress) {
        this.platform = platform;
        this.options = options;
        this.progress = progress;
    }

    /** Only the servers. */
    void servers() {
        check(Arrays.stream(Server.values()).map(Server::id).toList());
        platform.instance().remember();
        fetchServers();
        startServers();
    }

    /** Everything. */
    void everything() {
        var apps = platform.presentApps();
        check(Platform.names());
        platform.instance().remember();
        new ScrapeFiles(platform.instance()).write();
        fetchServers();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var servers = CompletableFuture.runAsync(this::startServers, threads);
            build();
            join(servers);
        }
        var built = apps.stream().filter(this::isBuilt).toList();
        startApps(built);
        seed();
        built.forEach(app -> new AppFolder(platform.instance().root(), app).prune());
    }

    private void check(List<String> names) {
        var processes = platform.instance().processes();
        var needed = Stream.concat(names.stream(), extraPorts(names))
                .filter(name -> processes.running(owner(name)).isEmpty())
                .toList();
        new Preflight(platform.instance()).run(needed, progress);
    }

    /** Ports beside the main one of a process carry its name and a dash: `nacos-grpc`. */
    private Stream<String> extraPorts(List<String> names) {
        return platform.instance().ports().offsets().keySet().stream()
                .filter(port -> !names.contains(port) && names.contains(owner(port)));
    }

    private static String owner(String port) {
        return Platform.names().contains(port) ? port : port.substring(0, port.indexOf('-'));
    }

    /** Before the build, since two Mavens at once can trip over each other in an empty cache. */
    private void fetchServers() {
        progress.during("fetching servers", () -> platform.servers().fetch(List.of(Server.values())));
    }

    private void startServers() {
        progress.during("starting servers", () -> Parallel.each(List.of(Server.values()), platform.servers()::start));
        platform.servers().publishSettings();
    }

    private void build() {
        var stale = options.has(Options.Flag.NO_BUILD)
                ? List.<String>of()
                : platform.build().staleModules();
        if (!stale.isEmpty()) {
            progress.accept("building " + String.join(", ", stale) + " (output in .banyan/tool/build.log)");
            progress.during("building", () -> platform.build().run(stale));
            progress.accept("built");
        }
    }

    private boolean isBuilt(App app) {
        var built = Files.exists(platform.instance().root().directory().resolve(app.jar()));
        if (!built) {
            progress.accept(app.id() + " is not built and left out");
        }
        return built;
    }

    /** As many at a time as the cores can carry with some waiting for disk and network: more would only slow each other down. */
    private void startApps(List<App> apps) {
        var slots = new Semaphore(Math.max(3, Runtime.getRuntime().availableProcessors() + 2), true);
        progress.during(
                "starting services",
                () -> Parallel.each(apps, app -> {
                    slots.acquireUninterruptibly();
                    try {
                        platform.apps().start(Replica.first(app));
                    } finally {
                        slots.release();
                    }
                }));
        progress.during("introducing services", () -> new Acquaintance(platform.instance()).await(apps));
    }

    private void seed() {
        if (options.has(Options.Flag.NO_DEMO)) {
            return;
        }
        var demo = new DemoData(platform);
        if (!demo.canBeMade()) {
            progress.accept("no demo data: " + Companion.STORY.module() + " is not built");
            return;
        }
        if (!demo.isMade()) {
            progress.during("making demo data", demo::make);
        }
        progress.accept("demo data is there");
    }

    private static void join(CompletableFuture<?> task) {
        try {
            task.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
