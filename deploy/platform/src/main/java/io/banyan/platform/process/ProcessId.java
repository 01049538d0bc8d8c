package io.banyan.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One particular process: its pid and when it started, so that a pid given to somebody else later is not taken for
/// ours.
///
/// @param pid the process id
/// @param start boot id and start tick since boot, from `/proc`; never changes while the process lives
public record ProcessId(long pid, String start) {

    private static final Path PROC = Path.of("/proc");
    private static final int STATE = 0;
    private static final int MILLIS_PER_TICK = 10;
    private static final int START_TICK = 19;

    /** The process that has this pid now, if there is one that is not a zombie. */
    public static Optional<ProcessId> of(long pid) {
        var fields = statFields(pid);
        if (fields.size() <= START_TICK || "Z".equals(fields.get(STATE))) {
            return Optional.empty();
        }
        return Optional.of(new ProcessId(pid, bootId() + ":" + fields.get(START_TICK)));
    }

    /** Whether this very process still runs; false for a zombie and for another process with the same pid. */
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** How long it has been running. */
    public Duration age() {
        var ticks = Long.parseLong(start.substring(start.indexOf(':') + 1));
        var uptime = String.join("", lines(PROC.resolve("uptime")));
        var end = uptime.indexOf(' ');
        return end < 0
                ? Duration.ZERO
                : Duration.ofMillis(
                        (long) (Double.parseDouble(uptime.substring(0, end)) * 1000) - ticks * MILLIS_PER_TICK);
    }

    /** Resident memory in bytes, 0 when it is gone. */
    public long residentBytes() {
        return number("status", "VmRSS:") * 1024;
    }

    /** Resident memory in bytes with each shared page counted in parts, 0 when it is gone or not ours to look into. */
    public long proportionalBytes() {
        return number("smaps_rollup", "Pss:") * 1024;
    }

    /** Its threads, 0 when it is gone. */
    public long threads() {
        return number("status", "Threads:");
    }

    /** The number behind a name; memory is in kilobytes. */
    private long number(String file, String name) {
        return lines(PROC.resolve(Long.toString(pid)).resolve(file)).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Asks the process to stop (SIGTERM) or ends it (SIGKILL); does nothing when it is no longer ours. */
    void signal(boolean kill) {
        ProcessHandle.of(pid).filter(_ -> isAlive()).ifPresent(handle -> {
            var _ = kill ? handle.destroyForcibly() : handle.destroy();
        });
    }

    /** Sends a signal that the JDK has no word for; does nothing when the process is no longer ours. */
    void send(String signal) {
        if (!isAlive()) {
            return;
        }
        try {
            var exit = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0 && isAlive()) {
                throw new StartFailure("kill -" + signal + " " + pid + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    /** The fields of /proc/pid/stat after the command name, which may itself hold spaces and brackets. */
    private static List<String> statFields(long pid) {
        var text = String.join(" ", lines(PROC.resolve(Long.toString(pid)).resolve("stat")));
        var end = text.lastIndexOf(')');
        return end < 0 ? List.of() : List.of(text.substring(end + 2).split(" ", -1));
    }

    private static String bootId() {
        return String.join("", lines(PROC.resolve("sys/kernel/random/boot_id"))).strip();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            return List.of();
        }
    }
}
