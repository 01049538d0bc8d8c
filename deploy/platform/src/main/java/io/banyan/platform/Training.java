package io.banyan.platform;

import io.banyan.platform.app.App;
import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Lock;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Program;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.server.Server;
import io.banyan.platform.server.Servers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Makes the class caches that are missing, one after the other. Takes minutes of processor time, so `deploy/up` lets
/// it run
/// in the background at the lowest priority once everything is ready.
///
/// @param platform the running instance
/// @param progress told line by line
record Training(Platform platform, Progress progress) {

    private static final int BASE_DISTANCE = 20_000;

    /// Lets another launcher make what is missing, at the lowest priority; nothing is started when nothing is missing,
    /// or
    /// when
    /// `BANYAN_TRAINING=off` asks for a quiet machine.
    void startInBackground() {
        if ("off".equals(System.getenv("BANYAN_TRAINING"))) {
            return;
        }
        if (untrainedServers().isEmpty() && untrainedApps().isEmpty()) {
            return;
        }
        var command = List.of(
                "nice",
                "-n",
                "19",
                Jdk.current().command("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "train",
                "--instance",
                platform.instance().name());
        var root = platform.instance().root().directory();
        var program = new Program(Platform.TRAINER, 0, command, Map.of(), root, () -> true, Duration.ZERO);
        var _ = platform.instance().processes().start(program);
    }

    /** Makes what is missing. A cache that cannot be made is reported and left out. */
    void run() {
        var lock = platform.instance().root().servers().resolve("training.lock");
        try (var _ = Lock.acquire(lock, Duration.ofMinutes(20), "Another training")) {
            untrainedApps()
                    .forEach(app -> attempt(app.id(), () -> platform.apps().train(app)));
            untrainedServers().forEach(this::trainServer);
        }
    }

    /// Servers are trained in an instance of their own, which is deleted before and afterwards. They are detached like
    /// all
    /// servers, so they are ended by hand when the training itself is ended.
    private void trainServer(Server server) {
        var base = OptionalInt.of(platform.instance().ports().base() + BASE_DISTANCE);
        var scratch = Instance.open(platform.instance().root(), "training", base);
        var servers = new Servers(scratch, List.of(), progress);
        var guard = new Thread(() -> scratch.processes().kill(server.id()));
        Runtime.getRuntime().addShutdownHook(guard);
        scratch.processes().kill(server.id());
        Folders.delete(scratch.directory());
        scratch.remember();
        attempt(server.id(), () -> servers.train(server));
        scratch.processes().kill(server.id());
        Folders.delete(scratch.directory());
        Runtime.getRuntime().removeShutdownHook(guard);
    }

    private void attempt(String name, Trainee trainee) {
        try {
            progress.accept(trainee.train() ? name + " trained" : name + " left no cache");
        } catch (StartFailure e) {
            progress.accept(name + " could not be trained: " + e.getMessage());
        }
    }

    private List<App> untrainedApps() {
        return platform.presentApps().stream()
                .filter(platform.apps()::wantsTraining)
                .toList();
    }

    private List<Server> untrainedServers() {
        return Arrays.stream(Server.values())
                .filter(platform.servers()::wantsTraining)
                .toList();
    }

    /** Something that can be trained; false when nothing came of it. */
    @FunctionalInterface
    private interface Trainee {
        boolean train();
    }
}
