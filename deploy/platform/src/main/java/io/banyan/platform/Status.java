package io.banyan.platform;

import io.banyan.platform.jvm.HeapUse;
import io.banyan.platform.process.ProcessId;
import io.banyan.platform.process.Processes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What runs in an instance at this moment, and what it costs.
///
/// @param platform the instance
record Status(Platform platform) {

    private static final String ROW = "%-18s %6s  %-9s %8s %9s %8s %9s %7s %7s %8s%n";
    private static final double MEGABYTE = 1 << 20;

    /// One line of it.
    ///
    /// @param name of the process
    /// @param port it is known by
    /// @param state `up` answers, `starting` runs but does not answer, `died` was not stopped by us, else `down`
    /// @param pid 0 when it does not run
    /// @param uptime since its start
    /// @param timeToReady what its start took; zero when nobody waited for it
    /// @param cost what it holds of the machine
    record Line(String name, int port, String state, long pid, Duration uptime, Duration timeToReady, Cost cost) {

        String toJson() {
            return String.format(
                    Locale.ROOT,
                    "{\"name\":\"%s\",\"port\":%d,\"state\":\"%s\",\"pid\":%d,\"uptimeSeconds\":%d,\"readyAfterSeconds\":%.1f,"
                            + "\"residentBytes\":%d,\"proportionalBytes\":%d,\"heapUsedBytes\":%d,\"threads\":%d}",
                    name,
                    port,
                    state,
                    pid,
                    uptime.toSeconds(),
                    timeToReady.toMillis() / 1e3,
                    cost.resident,
                    cost.proportional,
                    cost.heapUsed,
                    cost.threads);
        }

        String toText() {
            return pid == 0
                    ? row(name, port, state, "", "", "", "", "", "", "")
                    : row(
                            name,
                            port,
                            state,
                            pid,
                            clock(uptime),
                            timeToReady.isZero() ? "" : "%.1f s".formatted(timeToReady.toMillis() / 1e3),
                            megabytes(cost.resident),
                            megabytes(cost.proportional),
                            cost.heapUsed == 0 ? "" : megabytes(cost.heapUsed),
                            cost.threads);
        }

        private static String clock(Duration time) {
            return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        }
    }

    /// What a process holds.
    ///
    /// @param resident bytes, shared pages counted in every process that has them
    /// @param proportional bytes, shared pages counted once among all who have them
    /// @param heapUsed bytes of a JVM's heap
    /// @param threads of the system
    record Cost(long resident, long proportional, long heapUsed, long threads) {

        static final Cost NONE = new Cost(0, 0, 0, 0);

        static Cost of(ProcessId process) {
            return new Cost(
                    process.residentBytes(),
                    process.proportionalBytes(),
                    HeapUse.of(process.pid()).bytes(),
                    process.threads());
        }

        Cost and(Cost other) {
            return new Cost(
                    resident + other.resident,
                    proportional + other.proportional,
                    heapUsed + other.heapUsed,
                    threads + other.threads);
        }
    }

    /** One line per process. */
    List<Line> lines() {
        return platform.present().parallelStream().map(this::line).toList();
    }

    /** Memory of all of them together. */
    long residentBytes() {
        return sum(lines()).resident;
    }

    /** For scripts. */
    String toJson() {
        var lines = lines();
        var sum = sum(lines);
        return "{\"instance\":\"%s\",\"url\":\"%s\",\"residentBytes\":%d,\"proportionalBytes\":%d,\"processes\":[%s]}"
                .formatted(
                        platform.instance().name(),
                        platform.environment().publicUrl(),
                        sum.resident,
                        sum.proportional,
                        lines.stream().map(Line::toJson).collect(Collectors.joining(",")));
    }

    /** For people. */
    String toText() {
        var lines = lines();
        var sum = sum(lines);
        return row("NAME", "PORT", "STATE", "PID", "UPTIME", "READY", "RESIDENT", "PSS", "HEAP", "THREADS")
                + lines.stream().map(Line::toText).collect(Collectors.joining())
                + row(
                        "sum, MB",
                        "",
                        "",
                        "",
                        "",
                        "",
                        megabytes(sum.resident),
                        megabytes(sum.proportional),
                        megabytes(sum.heapUsed),
                        sum.threads)
                + training();
    }

    private static Cost sum(List<Line> lines) {
        return lines.stream().map(Line::cost).reduce(Cost.NONE, Cost::and);
    }

    private static String row(Object... columns) {
        return ROW.formatted(columns);
    }

    private static String megabytes(long bytes) {
        return "%.0f".formatted(bytes / MEGABYTE);
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
                .orElseGet(() -> {
                    var state = processes().remembers(name) ? "died" : "down";
                    return new Line(name, port, state, 0, Duration.ZERO, Duration.ZERO, Cost.NONE);
                });
    }

    private Line line(String name, int port, ProcessId process) {
        var state = platform.probe(name).answers() ? "up" : "starting";
        var ready = processes().timeToReady(name).orElse(Duration.ZERO);
        return new Line(name, port, state, process.pid(), process.age(), ready, Cost.of(process));
    }

    private Processes processes() {
        return platform.instance().processes();
    }
}
