package io.banyan.platform;

import io.banyan.platform.process.ProcessId;
import io.banyan.platform.process.Processes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What runs in an instance at this moment.
///
/// @param platform the instance
record Status(Platform platform) {

    private static final double MEGABYTE = 1 << 20;

    /// One line of it.
    ///
    /// @param name of the process
    /// @param port it is known by
    /// @param state `up` answers, `starting` runs but does not answer, `died` was not stopped by us, else `down`
    /// @param pid 0 when it does not run
    /// @param residentBytes memory
    /// @param uptime since its start
    record Line(String name, int port, String state, long pid, long residentBytes, Duration uptime) {

        String toJson() {
            return String.format(
                    Locale.ROOT,
                    "{\"name\":\"%s\",\"port\":%d,\"state\":\"%s\",\"pid\":%d,\"residentBytes\":%d,\"uptimeSeconds\":%d}",
                    name,
                    port,
                    state,
                    pid,
                    residentBytes,
                    uptime.toSeconds());
        }

        String toText() {
            return pid == 0
                    ? "%-18s %6d  %-9s".formatted(name, port, state)
                    : "%-18s %6d  %-9s %8d %7.0f MB  %s"
                            .formatted(name, port, state, pid, residentBytes / MEGABYTE, clock(uptime));
        }

        private static String clock(Duration time) {
            return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        }
    }

    /** One line per process. */
    List<Line> lines() {
        return platform.present().parallelStream().map(this::line).toList();
    }

    /** Memory of all of them together. */
    long residentBytes() {
        return lines().stream().mapToLong(Line::residentBytes).sum();
    }

    /** For scripts. */
    String toJson() {
        var lines = lines();
        return "{\"instance\":\"%s\",\"url\":\"%s\",\"residentBytes\":%d,\"processes\":[%s]}"
                .formatted(
                        platform.instance().name(),
                        platform.environment().publicUrl(),
                        lines.stream().mapToLong(Line::residentBytes).sum(),
                        lines.stream().map(Line::toJson).collect(Collectors.joining(",")));
    }

    /** For people. */
    String toText() {
        var lines = lines();
        var sum = lines.stream().mapToLong(Line::residentBytes).sum();
        return "%-18s %6s  %-9s %8s %10s  %s%n".formatted("NAME", "PORT", "STATE", "PID", "RESIDENT", "UPTIME")
                + lines.stream().map(Line::toText).collect(Collectors.joining("\n"))
                + "\n%-18s %36.0f MB%n".formatted("sum", sum / MEGABYTE)
                + training();
    }

    private String training() {
        return processes().running(Platform.TRAINER).isPresent()
                ? "Class caches for fast starts are being made in the background: deploy/logs trainer\n"
                : "";
    }

    private Line line(String name) {
        var port = platform.instance().ports().of(name);
        return processes()
                .running(name)
                .map(process -> line(name, port, process))
                .orElseGet(
                        () -> new Line(name, port, processes().remembers(name) ? "died" : "down", 0, 0, Duration.ZERO));
    }

    private Line line(String name, int port, ProcessId process) {
        var state = platform.probe(name).answers() ? "up" : "starting";
        return new Line(name, port, state, process.pid(), process.residentBytes(), process.age());
    }

    private Processes processes() {
        return platform.instance().processes();
    }
}
