package io.banyan.gateway.support;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A real Redis of a test's own, which it may kill, freeze and start again. */
public final class TestRedis implements AutoCloseable {

    private static final Path BINARY = unpack();

    private final int port;
    private Process process;

    public TestRedis() {
        port = freePort();
        process = start();
    }

    private static Path unpack() {
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = "/redis-server-7.0.15-linux-" + (arm ? "arm64" : "amd64");
        try (var in = requireNonNull(TestRedis.class.getResourceAsStream(name))) {
            var file = Files.createTempFile("redis-server", "");
            file.toFile().deleteOnExit();
            Files.write(file, in.readAllBytes());
            if (!file.toFile().setExecutable(true)) {
                throw new IllegalStateException(file + " cannot be made executable");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port nobody listens on at the moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() {
        try {
            var started = new ProcessBuilder(
                            BINARY.toString(), "--port", "" + port, "--bind", "127.0.0.1", "--save", "")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(this::listens);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** As `kill -9`. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As `kill -STOP`: connections stay open, nothing answers. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, "" + process.pid())
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
