package io.banyan.platform.check;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.jvm.Maven;
import io.banyan.platform.process.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at the machine before the first start.
///
/// @param instance to be started
public record Preflight(Instance instance) {

    private static final long GIGABYTE = 1L << 30;
    private static final long DISK_FIRST_TIME = 4 * GIGABYTE;
    private static final long DISK_LATER = GIGABYTE / 2;

    /** Fails with all that is wrong at once, each with its cure; tells what is only unwise. */
    public void run(Collection<String> portNames, Consumer<String> progress) {
        var wrong = Stream.of(system(), jdk(), maven(), disk(), ports(portNames))
                .flatMap(List::stream)
                .toList();
        if (!wrong.isEmpty()) {
            throw new StartFailure("This machine is not ready:\n  - " + String.join("\n  - ", wrong));
        }
        node().ifPresent(progress);
    }

    private List<String> system() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return system.equals("Linux amd64")
                ? List.of()
                : List.of("the bundled MariaDB runs on Linux x86-64 (WSL 2 too), this is " + system
                        + ". Use deploy/compose.yaml with Docker or Podman instead.");
    }

    private List<String> jdk() {
        var wrong = new ArrayList<String>();
        if (Runtime.version().feature() < 25) {
            wrong.add("JDK 25 or later is needed, this is " + Runtime.version() + ". Install one or set JAVA_HOME.");
        }
        if (!Files.isExecutable(Path.of(Jdk.current().command("javac")))) {
            wrong.add(Jdk.current().home() + " has no javac: install the JDK, not only the JRE.");
        }
        return wrong;
    }

    private List<String> maven() {
        return Maven.find().isPresent()
                ? List.of()
                : List.of(
                        "Maven is missing. Debian: apt-get install maven; any: sdk install maven; or set MAVEN_HOME.");
    }

    private List<String> disk() {
        try {
            var needed = Files.isDirectory(instance.root().servers()) ? DISK_LATER : DISK_FIRST_TIME;
            var free = Files.getFileStore(instance.root().directory()).getUsableSpace();
            return free >= needed
                    ? List.of()
                    : List.of(
                            "only %.1f GB free on the disk of %s, %.1f needed. Free some, or delete .banyan of old working copies."
                                    .formatted(
                                            (double) free / GIGABYTE,
                                            instance.root().directory(),
                                            (double) needed / GIGABYTE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> ports(Collection<String> names) {
        return names.stream()
                .flatMap(name -> occupied(name, instance.ports().of(name)).stream())
                .toList();
    }

    private Optional<String> occupied(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.empty();
        } catch (IOException _) {
            return Optional.of("port %d for %s is taken by %s. End that, or start elsewhere: deploy/up --port-base %d"
                    .formatted(
                            port,
                            name,
                            PortOwner.of(port).orElse("a process of another user"),
                            instance.ports().base() + 100));
        }
    }

    private Optional<String> node() {
        var webClients = Files.exists(instance.root().directory().resolve("web/package.json"));
        var path = Pattern.compile(":").splitAsStream(System.getenv().getOrDefault("PATH", ""));
        var node = path.map(folder -> Path.of(folder, "node")).anyMatch(Files::isExecutable);
        return webClients && !node
                ? Optional.of(
                        "note: Node is not installed, so the web clients are not built; the API works without. Debian: apt-get install nodejs npm")
                : Optional.empty();
    }
}
