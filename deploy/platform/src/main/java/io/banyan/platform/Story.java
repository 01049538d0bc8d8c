package io.banyan.platform;

import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.process.Tool;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Runs the story jar against a running instance: `seed` makes the demo data, `demo` plays the main job, `check` proves
/// the invariants.
///
/// @param platform the running instance
record Story(Platform platform) {

    /** Runs one part with its output in the instance's logs; a failure shows its end. */
    void run(String part) {
        new Tool(
                        part,
                        platform.environment().ofStory(),
                        platform.instance().root().directory(),
                        new LogFile(platform.instance().directory().resolve("logs/" + part + ".log")))
                .run(
                        command(part, List.of()),
                        "Everything else runs. deploy/logs shows what the services said; deploy/up tries again.");
    }

    /** Runs one part in the user's terminal and returns its exit code. */
    int show(String part, List<String> arguments) {
        if (Files.notExists(platform.build().storyJar())) {
            throw new StartFailure(platform.build().storyJar() + " is not built yet; deploy/up builds it.");
        }
        if (platform.instance().processes().running("gateway").isEmpty()) {
            throw new StartFailure(
                    "instance " + platform.instance().name() + " does not run; start it with deploy/up.");
        }
        return Foreground.run(command(part, arguments), platform.environment().ofStory());
    }

    private List<String> command(String part, List<String> arguments) {
        var command = new ArrayList<String>();
        var jdk = Jdk.current();
        command.add(jdk.command("java"));
        command.addAll(jdk.flags(256, false));
        command.addAll(List.of("-jar", platform.build().storyJar().toString(), part));
        command.addAll(arguments);
        return command;
    }
}
