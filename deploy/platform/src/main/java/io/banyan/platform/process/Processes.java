package io.banyan.platform.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of one instance: at most one per name, alive independently of the launcher. */
public final class Processes {

    private static final int LINES_THAT_MATTER = 30;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Path pidDirectory;
    private final Path logDirectory;

    /** Processes remembered in one folder, with their output in another. */
    public Processes(Path pidDirectory, Path logDirectory) {
        this.pidDirectory = pidDirectory;
        this.logDirectory = logDirectory;
    }

    /** The running process of that name. */
    public Optional<ProcessId> running(String name) {
        return pidFile(name).alive();
    }

    /** Whether it was started and not stopped by us: gone all the same means it died. */
    public boolean remembers(String name) {
        return pidFile(name).exists();
    }

    /** Where its output is. */
    public LogFile log(String name) {
        return new LogFile(logDirectory.resolve(name + ".log"));
    }

    /** Starts the program unless it runs already. Does not wait for it. */
    public ProcessId start(Program program) {
        return running(program.name()).orElseGet(() -> spawn(program));
    }

    /** Waits until the program is ready; fails at once when it has died, with the end of its log. */
    public void awaitReady(Program program) {
        var name = program.name();
        var ready = Patience.until(
                program.patience(),
                () -> program.probe().answers() || running(name).isEmpty());
        if (running(name).isEmpty()) {
            throw failure(name, "stopped while starting");
        }
        if (!ready) {
            throw failure(name, "was not ready after " + program.patience().toSeconds() + " s");
        }
        running(name).ifPresent(process -> readyNote(name).note(process));
    }

    /** Asks the process to stop, ends it when it has not within the grace, and forgets it. */
    public void stop(String name, Duration grace) {
        running(name).ifPresent(process -> {
            process.signal(false);
            if (!Patience.until(grace, () -> !process.isAlive())) {
                kill(name);
            }
        });
        pidFile(name).clear();
    }

    /** Ends the process without warning. It stays remembered, so that its death shows in the status. */
    public void kill(String name) {
        running(name).ifPresent(process -> {
            process.signal(true);
            if (!Patience.until(Duration.ofSeconds(10), () -> !process.isAlive())) {
                throw new StartFailure(name + " (pid " + process.pid() + ") survived SIGKILL; is its disk hanging?");
            }
        });
    }

    /** Freezes the process: it keeps its connections and locks, and does nothing until it is resumed. */
    public void pause(String name) {
        running(name).ifPresent(process -> process.send("STOP"));
    }

    /** Lets a frozen process go on; nothing happens to one that is not frozen. */
    public void resume(String name) {
        running(name).ifPresent(process -> process.send("CONT"));
    }

    /** A failure of this process that shows the end of its log. */
    public StartFailure failure(String name, String what) {
        var log = log(name);
        var text = new StringBuilder(name + " " + what + ". The end of " + log.path() + ":\n");
        log.lastLines(LINES_THAT_MATTER)
                .forEach(line -> text.append("    ").append(line).append('\n'));
        return new StartFailure(text + "Fix the cause and run deploy/up again: it starts only what is missing.");
    }

    private ProcessId spawn(Program program) {
        var log = log(program.name());
        log.rotate();
        try {
            Files.createDirectories(program.directory());
            var builder = new ProcessBuilder(detached(program.command()))
                    .directory(program.directory().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(program.environment());
            var pid = builder.start().pid();
            var process = ProcessId.of(pid).orElseThrow(() -> failure(program.name(), "stopped while starting"));
            pidFile(program.name()).write(process);
            return process;
        } catch (IOException e) {
            throw new StartFailure(program.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** In a session of its own, so that Ctrl-C in the terminal of deploy/up or its closing does not reach the process. */
    private static List<String> detached(List<String> command) {
        var all = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            all.add(SETSID.toString());
        }
        all.addAll(command);
        return all;
    }

    /** How long the running process of that name took to be ready; empty when nobody waited for it. */
    public Optional<Duration> timeToReady(String name) {
        return running(name).flatMap(process -> readyNote(name).of(process));
    }

    private ReadyNote readyNote(String name) {
        return new ReadyNote(pidDirectory.resolve(name + ".ready"));
    }

    private PidFile pidFile(String name) {
        return new PidFile(pidDirectory.resolve(name + ".pid"));
    }
}
