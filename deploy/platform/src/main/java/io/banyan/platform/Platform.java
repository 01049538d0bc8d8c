package io.banyan.platform;

import io.banyan.platform.app.App;
import io.banyan.platform.app.AppEnvironment;
import io.banyan.platform.app.Apps;
import io.banyan.platform.app.Build;
import io.banyan.platform.app.Replica;
import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Lock;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.server.Server;
import io.banyan.platform.server.Servers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All processes of one instance: in which order they stop, and how one of them is started by name. */
final class Platform {

    static final String TRAINER = "trainer";

    private final Instance instance;
    private final Servers servers;
    private final Apps apps;
    private final Build build;

    Platform(Instance instance, boolean optimising, Progress progress) {
        this.instance = instance;
        this.servers = new Servers(instance, App.schemas(), optimising, progress);
        this.apps = new Apps(instance, Jdk.current(), optimising, progress);
        this.build = new Build(instance.root());
    }

    /** Names of all processes, servers first. */
    static List<String> names() {
        return Stream.concat(
                        Arrays.stream(Server.values()).map(Server::id),
                        Arrays.stream(App.values()).map(App::id))
                .toList();
    }

    Instance instance() {
        return instance;
    }

    Servers servers() {
        return servers;
    }

    Apps apps() {
        return apps;
    }

    Build build() {
        return build;
    }

    AppEnvironment environment() {
        return new AppEnvironment(instance);
    }

    /** Only one command at a time may start or stop things. */
    Lock lock() {
        return Lock.acquire(
                instance.directory().resolve("lock"),
                Duration.ofSeconds(3),
                "Another deploy command for instance " + instance.name());
    }

    /** Refuses a name that no process has. */
    void requireKnown(List<String> wanted) {
        for (var name : wanted) {
            if (!names().contains(name) && Replica.named(name).isEmpty()) {
                throw new StartFailure("nothing is called " + name + "; there are " + String.join(", ", names()));
            }
        }
    }

    /** The apps that are there to be started. */
    List<App> presentApps() {
        return Arrays.stream(App.values()).filter(build::exists).toList();
    }

    /** Tells whether a process can do its work, by name. */
    Probe probe(String name) {
        return Replica.named(name).map(apps::probe).orElseGet(() -> servers.probe(server(name)));
    }

    /** Starts one process by name. */
    void start(String name) {
        Replica.named(name).ifPresentOrElse(apps::start, () -> servers.start(server(name)));
    }

    /** Stops one process by name. */
    void stop(String name) {
        Replica.named(name).ifPresentOrElse(apps::stop, () -> servers.stop(server(name)));
    }

    /** Stops everything: first who calls, then who is called, so that nothing waits for an answer that cannot come. */
    void stopAll() {
        instance.processes().stop(TRAINER, Duration.ofSeconds(20));
        Parallel.each(replicas().toList(), apps::stop);
        Parallel.each(List.of(Server.values()), servers::stop);
    }

    /** Deletes all that the instance ever wrote, its passwords too. */
    void deleteData() {
        for (var folder : List.of("data", "run", "logs")) {
            Folders.delete(instance.directory().resolve(folder));
        }
    }

    /** Names of all processes, and of the second replicas that were started. */
    List<String> present() {
        var seconds = replicas()
                .filter(replica -> replica.number() > 1)
                .map(Replica::id)
                .filter(instance.processes()::remembers);
        return Stream.concat(names().stream(), seconds).toList();
    }

    private static Stream<Replica> replicas() {
        var firsts = Arrays.stream(App.values()).map(Replica::first);
        var seconds = Arrays.stream(App.values())
                .filter(app -> app.ownSchema().isPresent())
                .map(app -> new Replica(app, 2));
        return Stream.concat(firsts, seconds);
    }

    private static Server server(String name) {
        return Arrays.stream(Server.values())
                .filter(server -> server.id().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new StartFailure("nothing is called " + name + "; there are " + String.join(", ", names())));
    }
}
