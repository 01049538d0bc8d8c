package io.banyan.platform.server;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.AotCache;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The servers of one instance. */
public final class Servers {

    /** The one account of Nacos. */
    public static final String NACOS_USER = Nacos.USER;

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration TRAINING_GRACE = Duration.ofMinutes(3);

    private final Instance instance;
    private final List<String> schemas;
    private final Consumer<String> progress;
    private final ServerStore store;
    private final boolean optimising;

    /** For a quick start. */
    public Servers(Instance instance, List<String> schemas, Consumer<String> progress) {
        this(instance, schemas, false, progress);
    }

    /**
     * Servers with a database schema and account for each of the names; progress is told line by line.
     *
     * @param optimising whether the optimising compiler is on in those that work for a request, which are the broker and the coordinator
     */
    public Servers(Instance instance, List<String> schemas, boolean optimising, Consumer<String> progress) {
        this.optimising = optimising;
        this.instance = instance;
        this.schemas = List.copyOf(schemas);
        this.progress = progress;
        this.store = new ServerStore(instance.root(), this::kind);
    }

    /** Downloads what is not here yet. */
    public void fetch(Collection<Server> servers) {
        store.fetch(servers, progress);
    }

    /** Starts one fetched server unless it runs, waits until it is ready and does what is left to do then. */
    public void start(Server server) {
        var processes = instance.processes();
        var kind = kind(server);
        var began = System.nanoTime();
        if (processes.running(server.id()).isPresent() && kind.probe(instance).answers()) {
            kind.settle(instance);
            return;
        }
        if (processes.running(server.id()).isEmpty()) {
            kind.prepare(instance, store.home(server));
        }
        var program = kind.program(instance, store.home(server));
        processes.start(program);
        processes.awaitReady(program);
        kind.settle(instance);
        progress.accept(
                "%s ready on %d (%.1f s)".formatted(server.id(), program.port(), (System.nanoTime() - began) / 1e9));
    }

    /** Whether its next start could be faster; only Java servers have a class cache. */
    public boolean wantsTraining(Server server) {
        return kind(server)
                .cache(store.home(server))
                .filter(AotCache::isMissing)
                .isPresent();
    }

    /** Makes the class cache of one server by starting and stopping it. Meant for an instance of its own. */
    public boolean train(Server server) {
        var kind = kind(server);
        var home = store.home(server);
        var cache = kind.cache(home).orElseThrow();
        kind.prepare(instance, home);
        var program = cache.recording(kind.program(instance, home));
        instance.processes().start(program);
        instance.processes().awaitReady(program);
        kind.settle(instance);
        instance.processes().stop(server.id(), TRAINING_GRACE);
        return cache.keep();
    }

    /// Stores the settings of `deploy/nacos` that are not in Nacos yet. What an operator changed there since stays.
    public void publishSettings() {
        var client = Nacos.client(instance);
        var token = client.signIn(GRACE);
        for (var file : settingFiles()) {
            if (client.publishIfAbsent(token, file.getFileName().toString(), text(file))) {
                progress.accept("setting " + file.getFileName() + " stored in Nacos");
            }
        }
    }

    /** Stops one server; what it acknowledged is on disk. */
    public void stop(Server server) {
        instance.processes().stop(server.id(), GRACE);
    }

    /** Tells whether a server can do its work. */
    public Probe probe(Server server) {
        return kind(server).probe(instance);
    }

    /** Password of the database's root account. */
    public static String databaseRootPassword(Instance instance) {
        return MariaDb.rootPassword(instance);
    }

    /** Password of the account that owns the schema of the same name. */
    public static String databasePassword(Instance instance, String schema) {
        return MariaDb.password(instance, schema);
    }

    /** Password of {@link #NACOS_USER}. */
    public static String nacosPassword(Instance instance) {
        return Nacos.password(instance);
    }

    private List<Path> settingFiles() {
        try (var files = Files.list(instance.root().deploy().resolve("nacos"))) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerKind kind(Server server) {
        var jdk = Jdk.current();
        return switch (server) {
            case MARIADB -> new MariaDb(schemas);
            case KAFKA -> new Kafka(jdk, optimising);
            case REDIS -> new Redis();
            case NACOS -> new Nacos(jdk);
            case SEATA -> new Seata(jdk, optimising);
        };
    }
}
