package io.banyan.platform.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The JDK the launcher itself runs on; it is also the one that Maven, the servers and the services get.
///
/// @param home its folder
public record Jdk(Path home) {

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

    /// Flags for a process that shares two cores and four gigabytes with eleven others: a small heap, the collector
    /// with
    /// the least overhead, and only the quick compiler unless throughput matters more than the start.
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
