package io.banyan.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway: a real HTTP server that answers with its name and remembers what it was asked. */
public final class TestService implements AutoCloseable {

    /** What a service does with a request. */
    public interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /**
     * A request as the service saw it.
     *
     * @param headers by lower-case name
     */
    public record Seen(String method, String uri, Map<String, String> headers, long bodyLength) {}

    private final String name;
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    private TestService(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts on a free port. */
    public static TestService start(String name) {
        return new TestService(name, 0);
    }

    /** Starts on a port that was used before. */
    public static TestService start(String name, int port) {
        return new TestService(name, port);
    }

    /** Answers one path in a special way. */
    public TestService on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var answer = answers.get(path);
        if (answer != null) {
            answer.give(exchange);
            return;
        }
        var length = exchange.getRequestBody().readAllBytes().length;
        seen.add(new Seen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers(exchange), length));
        exchange.getResponseHeaders().set("X-Powered-By", "test");
        exchange.getResponseHeaders().set("X-Request-Id", "of the service");
        reply(exchange, 200, "application/json", "{\"service\":\"%s\"}".formatted(name));
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values.getFirst()));
        return headers;
    }

    /** Sends a whole answer. */
    public static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** The last ordinary request. */
    public Seen last() {
        return seen.getLast();
    }

    public int count() {
        return seen.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
