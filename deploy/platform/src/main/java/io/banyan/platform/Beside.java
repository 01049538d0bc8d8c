package io.banyan.platform;

import io.banyan.platform.app.Companion;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Runs a program beside a running instance, with the instance's addresses and secrets in its environment.
///
/// @param platform the running instance
/// @param companion the program
record Beside(Platform platform, Companion companion) {

    /** Builds it when its sources are newer than its jar. */
    void build(Progress progress) {
        if (platform.build().isStale(companion)) {
            progress.accept("building " + companion.module() + " (output in .banyan/tool/build.log)");
            progress.during("building", () -> platform.build().run(List.of(companion.module())));
        }
    }

    /** Runs one of its parts with its output in the instance's logs; a failure shows its end. */
    void run(String part) {
        new Tool(
                        part,
                        platform.environment().ofCompanion(),
                        platform.instance().root().directory(),
                        new LogFile(platform.instance().directory().resolve("logs/" + part + ".log")))
                .run(
                        command(jar(), List.of(part)),
                        "Everything else runs. deploy/logs shows what the services said; deploy/up tries again.");
    }

    /** Runs it in the user's terminal and returns its exit code. What is one jar from a copy, since a build meanwhile would pull the jar from under it. */
    int show(List<String> arguments) {
        if (platform.instance().processes().running("gateway").isEmpty()) {
            throw new StartFailure(
                    "instance " + platform.instance().name() + " does not run; start it with deploy/up.");
        }
        return read(arguments);
    }

    /** The same for a part that reads what the instance left behind, whether it runs or not. */
    int read(List<String> arguments) {
        if (Files.notExists(jar())) {
            throw new StartFailure(jar() + " is not built yet; deploy/up builds it.");
        }
        if (companion.isMeasured()) {
            return foreground(jar(), arguments);
        }
        try {
            var copy = Files.createTempFile(
                    platform.instance().run(""), companion.name().toLowerCase(Locale.ROOT), ".jar");
            try {
                Files.copy(jar(), copy, StandardCopyOption.REPLACE_EXISTING);
                return foreground(copy, arguments);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int foreground(Path jar, List<String> arguments) {
        var environment = new TreeMap<>(platform.environment().ofCompanion());
        environment.put("BANYAN_STATUS", new Status(platform).toJson());
        return Foreground.run(command(jar, arguments), environment);
    }

    private Path jar() {
        return platform.build().jar(companion);
    }

    private List<String> command(Path jar, List<String> arguments) {
        var jdk = Jdk.current();
        var command = new ArrayList<>(List.of(jdk.command("java")));
        command.addAll(jdk.flags(256, companion.isMeasured()));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }
}
