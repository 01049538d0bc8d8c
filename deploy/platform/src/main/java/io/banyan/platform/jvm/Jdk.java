package io.banyan.platform.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The JDK the launcher itself runs on; it is also the one that Maven, the servers and the services get.
///
/// @param home its folder
public record Jdk(Path home) {

    /** The JVM would begin with a sixty-fourth of the machine, here the whole heap, of which a third is for young objects and all touched. */
    private static final String FIRST_HEAP = "-Xms32m";

    /** Few young objects, but room for those that live through a collection or two: else they fill the old part, which is seldom collected. */
    private static final List<String> YOUNG = List.of("-Xmn12m", "-XX:SurvivorRatio=4", "-XX:TargetSurvivorRatio=90");

    /** Free room that a full collection leaves in the heap; by default up to 70 %, given back in steps that an idle process never takes. */
    private static final List<String> ROOM =
            List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20", "-XX:-ShrinkHeapInSteps");

    /** What the C library keeps of freed memory goes back every minute. */
    private static final String TRIM = "-XX:TrimNativeHeapInterval=60000";

    /** The running one. */
    public static Jdk current() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    /** A command of its bin folder. */
    public String command(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Its full version; caches made by another one are useless. */
    public String version() {
        return Runtime.version().toString();
    }

    /**
     * Flags for a process that shares two cores and three gigabytes with eleven others: a small heap and the collector with the least
     * overhead. Unless throughput matters more than start and memory, only the quick compiler. A class cache fits one set of them.
     */
    public List<String> flags(int heapMegabytes, boolean optimising) {
        var flags = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // A process without memory that lives on looks well and serves nobody.
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (!optimising) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    /** How a process grows and shrinks below its limit, which no class cache depends on: tight, unless throughput matters more. */
    public static List<String> sizes(boolean optimising) {
        return optimising
                ? List.of()
                : Stream.of(List.of(FIRST_HEAP, TRIM), YOUNG, ROOM)
                        .flatMap(List::stream)
                        .toList();
    }

    /// What a Java process wants in its environment: few malloc arenas, which otherwise cost some 30 MB of memory each
    /// process.
    public static Map<String, String> environment() {
        return Map.of("MALLOC_ARENA_MAX", "2");
    }

    /** A java command line in the order flags, class path, main class, arguments. */
    public List<String> run(Collection<String> flags, Collection<Path> classPath, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(command("java"));
        command.addAll(flags);
        command.add("-cp");
        command.add(String.join(":", classPath.stream().map(Path::toString).toList()));
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }
}
