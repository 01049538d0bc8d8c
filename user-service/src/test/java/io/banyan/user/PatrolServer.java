package io.banyan.user;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A neighbour that keeps types of equipment, and gives this service the token it calls with. Over real HTTP, by patrol-service's contract. */
class PatrolServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<Long> TYPES = ConcurrentHashMap.newKeySet();
    private static final HttpServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var address = "http://127.0.0.1:" + SERVER.getAddress().getPort();
        var instances = "spring.cloud.discovery.client.simple.instances.";
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "patrol-server",
                        Map.of(
                                instances + "patrol-service[0].uri", address,
                                instances + "user-service[0].uri", address)));
    }

    /** From now on there is this type. */
    static void keeps(long typeId) {
        TYPES.add(typeId);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext(
                    "/oauth2/token", exchange -> answer(exchange, "{\"access_token\":\"service\",\"expires_in\":600}"));
            server.createContext("/internal/patrol/equipment-types", exchange -> answer(exchange, types(exchange)));
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Only for a person who is named: without one it would show the types of all companies. */
    private static String types(HttpExchange exchange) {
        if (!exchange.getRequestHeaders().containsKey("Banyan-For-Person")) {
            return "[]";
        }
        return Arrays.stream(exchange.getRequestURI().getQuery().split("[^0-9]+", -1))
                .filter(id -> !id.isEmpty() && TYPES.contains(Long.parseLong(id)))
                .map(id -> "{\"id\":\"%s\",\"companyId\":\"1\",\"name\":\"电梯\"}".formatted(id))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
