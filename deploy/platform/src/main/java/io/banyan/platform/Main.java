package io.banyan.platform;

import io.banyan.platform.app.AppEnvironment;
import io.banyan.platform.app.Companion;
import io.banyan.platform.app.Replica;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Root;
import io.banyan.platform.process.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The command line behind the scripts in deploy. Exit codes: 0 done, 1 failed, 2 not understood. */
public final class Main {

    private final Options options;
    private final Progress progress;
    private final Platform platform;

    private Main(Options options) {
        this.options = options;
        this.progress = new Progress(options.has(Options.Flag.JSON) ? System.err : System.out);
        var starts = options.command().equals("up") || options.command().equals("servers");
        var instance =
                Instance.open(Root.find(), options.instance(), starts ? options.portBase() : OptionalInt.empty());
        this.platform = new Platform(instance, options.has(Options.Flag.OPTIMISE), progress);
    }

    public static void main(String[] arguments) {
        System.exit(exitOf(List.of(arguments)));
    }

    private static int exitOf(List<String> arguments) {
        try {
            return new Main(Options.parse(arguments)).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            Stream.of(e.getSuppressed()).forEach(other -> System.err.println("Also: " + other.getMessage()));
            return 1;
        }
    }

    private int run() {
        return switch (options.command()) {
            case "up" -> up();
            case "servers" -> locked(() -> new Up(platform, options, progress).servers());
            case "down" -> locked(this::down);
            case "reset" -> locked(this::reset);
            case "restart" -> locked(this::restart);
            case "replica" -> locked(this::replica);
            case "kill" -> each(platform.instance().processes()::kill);
            case "status" -> status();
            case "logs" -> logs();
            case "train" -> done(() -> new Training(platform, progress).run());
            case "trace" -> trace();
            case "seed", "demo", "check", "audit-check", "access", "rounds", "sms-code" -> story();
            case "rotate-keys" -> rotateKeys();
            case "faults" -> faults();
            case "bench" -> bench();
            default -> throw new IllegalArgumentException(Options.USAGE);
        };
    }

    private int up() {
        var exit = locked(() -> new Up(platform, options, progress).everything());
        if (options.has(Options.Flag.JSON)) {
            System.out.println(new Status(platform).toJson());
        } else {
            System.out.print(new Welcome(platform, progress.elapsed()).toText());
        }
        new Training(platform, progress).startInBackground();
        return exit;
    }

    private int story() {
        var arguments = new ArrayList<>(List.of(options.command()));
        arguments.addAll(options.names());
        return new Beside(platform, Companion.STORY).show(arguments);
    }

    /**
     * A new key for personal data: who seals knows it first, every replica of it, then everything is sealed with it. Until the second replica
     * of a service is started anew it cannot open what the first has sealed since.
     */
    private int rotateKeys() {
        var number = platform.instance().secrets().addNumbered(AppEnvironment.SEALING_KEY);
        progress.accept(
                "key " + number + " is made; the services that keep personal data learn it one after the other");
        var exit = locked(() -> platform.present().stream().filter(Main::seals).forEach(name -> {
            platform.stop(name);
            platform.start(name);
        }));
        return exit == 0 ? new Beside(platform, Companion.STORY).show(List.of("reseal", "v" + number + ".")) : exit;
    }

    private static boolean seals(String name) {
        return Replica.named(name)
                .filter(replica -> AppEnvironment.SEALING.contains(replica.app()))
                .isPresent();
    }

    private int trace() {
        var arguments = new ArrayList<>(List.of(options.command()));
        arguments.addAll(options.names());
        return new Beside(platform, Companion.STORY).read(arguments);
    }

    private int faults() {
        return companion(Companion.NEMESIS, Options.Flag.QUICK, Options.Flag.JSON);
    }

    private int bench() {
        return companion(Companion.BENCH, Options.Flag.QUICK, Options.Flag.JSON, Options.Flag.WRITE);
    }

    private int companion(Companion companion, Options.Flag... flags) {
        var beside = new Beside(platform, companion);
        beside.build(progress);
        var arguments = new ArrayList<>(options.names());
        Stream.of(flags).filter(options::has).forEach(flag -> arguments.add(flag.text()));
        return beside.show(arguments);
    }

    private void down() {
        progress.during("stopping", platform::stopAll);
        progress.accept("stopped; the data stays in " + platform.instance().directory());
    }

    private void reset() {
        progress.during("stopping", platform::stopAll);
        platform.deleteData();
        progress.accept("stopped and deleted " + platform.instance().directory());
    }

    private void restart() {
        var _ = each(name -> {
            platform.stop(name);
            platform.start(name);
        });
    }

    private void replica() {
        var _ = each(name -> platform.start(name + "-2"));
    }

    private int status() {
        var status = new Status(platform);
        System.out.print(options.has(Options.Flag.JSON) ? status.toJson() + "\n" : status.toText());
        return status.lines().stream().allMatch(line -> line.state().equals("up")) ? 0 : 1;
    }

    private int logs() {
        var names = options.names().isEmpty() ? namesWithLogs() : options.names();
        var command = new ArrayList<>(List.of("tail", "-n", options.names().isEmpty() ? "10" : "200"));
        if (options.has(Options.Flag.FOLLOW)) {
            command.add("-F");
        }
        names.forEach(name -> command.add(logOf(name).toString()));
        return Foreground.run(command, Map.of());
    }

    private List<String> namesWithLogs() {
        return platform.present().stream()
                .filter(name ->
                        Files.exists(platform.instance().processes().log(name).path()))
                .toList();
    }

    private Path logOf(String name) {
        var log = platform.instance().processes().log(name).path();
        if (Files.notExists(log)) {
            throw new StartFailure(
                    "no log of " + name + " in instance " + platform.instance().name());
        }
        return log;
    }

    private int each(Consumer<String> action) {
        if (options.names().isEmpty()) {
            throw new IllegalArgumentException("which one? " + String.join(", ", Platform.names()));
        }
        platform.requireKnown(options.names());
        options.names().forEach(action);
        return 0;
    }

    private int locked(Runnable work) {
        try (var _ = platform.lock()) {
            return done(work);
        }
    }

    private static int done(Runnable work) {
        work.run();
        return 0;
    }
}
