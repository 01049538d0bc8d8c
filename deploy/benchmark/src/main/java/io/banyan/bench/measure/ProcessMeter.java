package io.banyan.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What Linux says about a process.
 *
 * @param name for people
 */
public record ProcessMeter(String name, long pid) {

    /** USER_HZ, which is 100 on every Linux a JVM runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int UTIME = 11;
    private static final int KIBI = 1024;

    /** Processor time since its start, user and system, all threads, in seconds. */
    public double cpuSeconds() {
        return cpuSeconds(read("stat"));
    }

    static double cpuSeconds(String stat) {
        // The name in brackets may hold anything; what follows the last bracket is regular.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1])) / TICKS_PER_SECOND;
    }

    /** What of it the compilers of a JVM took, as far as their threads still live; 0 for what is no JVM. */
    public double compilerSeconds() {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.flatMap(ProcessMeter::stat)
                    .filter(ProcessMeter::isOfACompiler)
                    .mapToDouble(ProcessMeter::cpuSeconds)
                    .sum();
        } catch (IOException gone) {
            throw new UncheckedIOException(name + " is gone", gone);
        }
    }

    /** Linux keeps the first fifteen letters of a name: {@code C2 CompilerThread0}. */
    static boolean isOfACompiler(String stat) {
        return stat.contains("(C1 CompilerThre") || stat.contains("(C2 CompilerThre");
    }

    /** Nothing of a thread that has ended meanwhile. */
    private static Stream<String> stat(Path thread) {
        try {
            return Stream.of(Files.readString(thread.resolve("stat")));
        } catch (IOException _) {
            return Stream.empty();
        }
    }

    /** Resident memory in bytes. */
    public long residentBytes() {
        return number(read("status"), "VmRSS") * KIBI;
    }

    public long threads() {
        return number(read("status"), "Threads");
    }

    /** Whether it is a JVM without the optimising compiler. */
    public boolean isStartedForSpeedOfStart() {
        return read("cmdline").contains("TieredStopAtLevel=1");
    }

    private String read(String what) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), what));
        } catch (IOException gone) {
            throw new UncheckedIOException(name + " is gone", gone);
        }
    }

    static long number(String status, String field) {
        return status.lines()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
