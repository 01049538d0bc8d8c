package io.banyan.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A neighbour for tests: answers over real HTTP what user-service would say of places and service tokens. */
public final class HouseDirectory {

    private final HttpServer server;
    private final Map<Long, String> places = new ConcurrentHashMap<>();

    private HouseDirectory(HttpServer server) {
        this.server = server;
    }

    static HouseDirectory start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var directory = new HouseDirectory(server);
            server.createContext("/oauth2/token", exchange -> answer(exchange, 200, """
                    {"access_token":"service","expires_in":600}"""));
            server.createContext("/internal/places/", directory::place);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return directory;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on there is such a house. */
    public void house(long id, long projectId, String building) {
        places.put(id, """
                {"id":"%d","companyId":"1","projectId":"%d","publicArea":false,"label":"%s1单元101","building":"%s"}""".formatted(id, projectId, building, building));
    }

    private void place(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var known = places.get(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)));
        if (known == null) {
            answer(exchange, 404, "{\"code\":\"place.not-found\",\"detail\":\"none\"}");
        } else {
            answer(exchange, 200, known);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
