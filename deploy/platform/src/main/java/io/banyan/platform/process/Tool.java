package io.banyan.platform.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program that is run to its end: Maven, javac, an installer.
///
/// @param name how it is called in messages
/// @param environment added to the launcher's own
/// @param directory where it runs
/// @param log where its output goes
public record Tool(String name, Map<String, String> environment, Path directory, LogFile log) {

    private static final int LINES_THAT_MATTER = 30;

    /** Runs the command; a non-zero end is a failure that shows the end of the output. */
    public void run(List<String> command, String advice) {
        if (exitOf(command) != 0) {
            throw failure(log.lastLines(LINES_THAT_MATTER), advice);
        }
    }

    /** A failure that shows these lines of the output. */
    public StartFailure failure(List<String> lines, String advice) {
        var text = new StringBuilder(name + " failed. From " + log.path() + ":\n");
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
        return new StartFailure(text + advice);
    }

    /** Runs the command to its end and returns its exit code. */
    public int exitOf(List<String> command) {
        log.rotate();
        try {
            Files.createDirectories(directory);
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(environment);
            return waitFor(builder.start());
        } catch (IOException e) {
            throw new StartFailure(name + " could not be run: " + e.getMessage(), e);
        }
    }

    /** The tool ends with us, however we end: a build or an installer must not go on behind a new one's back. */
    private int waitFor(Process process) {
        var guard = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(guard);
        try {
            var exit = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(guard);
            return exit;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StartFailure(name + " was interrupted", e);
        }
    }
}
