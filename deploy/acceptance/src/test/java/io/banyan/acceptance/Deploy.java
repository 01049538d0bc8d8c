package io.banyan.acceptance;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The commands of {@code deploy/} for an instance of their own, as a person types them.
 *
 * @param root     of the repository
 * @param instance name and base port keep it apart from every other platform on this machine
 */
record Deploy(Path root, String instance) {

    private static final int SHOWN_LINES = 80;

    /** Runs a command to its end; a failure shows the end of what it said. */
    void run(String command, Duration limit, String... arguments) {
        var said = root.resolve("deploy/acceptance/target/commands/" + command + ".log");
        try {
            Files.createDirectories(said.getParent());
            var process = start(command, said, arguments);
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                end(process);
                fail("deploy/%s did not end within %s:%n%s", command, limit, end(said));
            }
            if (process.exitValue() != 0) {
                fail("deploy/%s ended with %d:%n%s", command, process.exitValue(), end(said));
            }
            System.out.println(end(said));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Runs a command and ends it without warning in the middle. */
    void interrupt(String command, Duration after) {
        try {
            var process = start(command, root.resolve("deploy/acceptance/target/commands/interrupted.log"));
            if (!process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Process start(String command, Path said, String... arguments) throws IOException {
        var line =
                new ArrayList<>(List.of(root.resolve("deploy").resolve(command).toString(), "--instance", instance));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static String end(Path said) throws IOException {
        var lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }
}
