package io.banyan.common.seata;

import io.banyan.common.seata.demo.Demo;
import io.banyan.common.seata.demo.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** A demo service in a process of its own, which a test may kill and start again on the same port. */
final class DemoProcess implements AutoCloseable {

    /** What came back. */
    record Answer(int status, String body) {}

    private static final Duration START = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String role;
    private final int port = freePort();
    private final List<String> arguments = new ArrayList<>();
    private final String seata;
    private final Path log;
    private Process process;

    DemoProcess(String role, RealServers servers, Database database, String seata, String... more) {
        this.role = role;
        this.seata = seata;
        this.log = Path.of("target", "demo-" + role + "-" + port + ".log");
        arguments.addAll(List.of(
                "--spring.profiles.active=" + role,
                "--demo.role=" + role,
                "--demo.run.name=" + ProcessHandle.current().pid(),
                "--server.port=" + port,
                "--demo.database=" + database.address(),
                "--demo.user=" + servers.user(),
                "--demo.password=" + servers.password()));
        arguments.addAll(Arrays.asList(more));
        this.process = launch();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    DemoProcess awaitReady() {
        Eventually.is(START, true, () -> isReady() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(role + " did not start:\n" + log());
        }
        return this;
    }

    boolean isReady() {
        try {
            return get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
        awaitDeath();
    }

    void awaitDeath() {
        Eventually.is(START, false, process::isAlive);
    }

    void startAgain() {
        process = launch();
        awaitReady();
    }

    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)), headers);
    }

    Answer post(String path, Object order, String... headers) {
        return send(request(path, order), headers);
    }

    CompletableFuture<Answer> postLater(String path, Order order) {
        return http.sendAsync(request(path, order).build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body()));
    }

    void pull(String lever) {
        if (post("/levers/" + lever, "").status() != 200) {
            throw new IllegalStateException(lever);
        }
    }

    String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitDeath();
        http.shutdownNow();
    }

    private HttpRequest.Builder request(String path, Object order) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(order instanceof Order it ? json(it) : order.toString()));
    }

    private static String json(Order order) {
        return """
                {"id": %d, "quantity": %d, "amount": %s, "fault": "%s", "limitMillis": %d}
                """.formatted(
                order.id(), order.quantity(), order.amount().toPlainString(), order.fault(), order.limitMillis());
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("BANYAN_SEATA", seata);
        try {
            Files.createDirectories(log.getParent());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
