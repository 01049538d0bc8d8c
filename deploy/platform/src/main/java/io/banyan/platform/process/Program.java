package io.banyan.platform.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A process to be started.
///
/// @param name its name on the command line and of its log and pid file
/// @param port the port it is known by
/// @param command what to execute
/// @param environment added to the launcher's own
/// @param directory where it runs
/// @param probe tells when it is ready
/// @param patience how long that may take before the start counts as failed
public record Program(
        String name,
        int port,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Probe probe,
        Duration patience) {

    /** Commands and environments are copied: a program does not change after it was described. */
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
