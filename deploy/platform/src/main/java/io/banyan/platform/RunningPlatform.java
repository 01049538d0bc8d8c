package io.banyan.platform;

import io.banyan.platform.app.App;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Root;
import io.banyan.platform.process.ProcessId;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.server.Server;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An instance that somebody else started, for those who do harm to it: its processes end, freeze, thaw and start by name. */
public final class RunningPlatform {

    private static final int START_ATTEMPTS = 3;

    private final Platform platform;

    private RunningPlatform(Platform platform) {
        this.platform = platform;
    }

    /** @param root of the working copy */
    public static RunningPlatform open(Path root, String instance) {
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new RunningPlatform(new Platform(
                Instance.open(new Root(root), instance, OptionalInt.empty()), false, new Progress(silence)));
    }

    /** Names of the seven services and the gateway. */
    public static List<String> services() {
        return Arrays.stream(App.values())
                .filter(app -> app != App.PAY_SIM)
                .map(App::id)
                .toList();
    }

    /** Names of the servers they stand on. */
    public static List<String> servers() {
        return Arrays.stream(Server.values()).map(Server::id).toList();
    }

    /** Where the instance keeps its things. */
    public Path directory() {
        return platform.instance().directory();
    }

    /** The process of that name, if it runs. */
    public Optional<ProcessId> process(String name) {
        return platform.instance().processes().running(name);
    }

    /** The port a process is known by, on the loopback. */
    public int port(String name) {
        return platform.instance().ports().of(name);
    }

    /** SIGKILL. */
    public void kill(String name) {
        platform.instance().processes().kill(name);
    }

    /** SIGSTOP: it keeps its connections and locks, and does nothing. */
    public void pause(String name) {
        platform.instance().processes().pause(name);
    }

    /** SIGCONT: it goes on and does not know that time has passed. */
    public void resume(String name) {
        platform.instance().processes().resume(name);
    }

    /** SIGTERM: it finishes what it has begun. */
    public void stop(String name) {
        try (var _ = platform.lock()) {
            platform.stop(name);
        }
    }

    /** Starts those that do not run and waits until all of them are well. */
    public void start(Collection<String> names) {
        try (var _ = platform.lock()) {
            Parallel.each(names, this::startPatiently);
        }
    }

    /** A start under load may take longer than a start by hand may; only a process that died has failed. */
    private void startPatiently(String name) {
        for (var attempt = 1; ; attempt++) {
            try {
                platform.start(name);
                return;
            } catch (StartFailure slow) {
                if (attempt == START_ATTEMPTS || process(name).isEmpty()) {
                    throw slow;
                }
            }
        }
    }

    /** Starts one that does not run and waits until it is well. */
    public void start(String name) {
        start(List.of(name));
    }

    /**
     * Thaws what is frozen, starts what does not run, servers before those who stand on them, and ends second replicas.
     */
    public void heal() {
        platform.present().forEach(this::resume);
        start(servers());
        start(Platform.names());
        platform.present().stream()
                .filter(name -> !Platform.names().contains(name))
                .forEach(this::stop);
    }
}
