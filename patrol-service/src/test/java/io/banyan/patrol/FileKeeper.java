package io.banyan.patrol;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A neighbour for tests: keeps files over real HTTP by user-service's rules of claiming. */
public final class FileKeeper {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<Long, Long> uploaders = new ConcurrentHashMap<>();
    private final Map<Long, Long> owners = new ConcurrentHashMap<>();
    private final List<JsonNode> claims = new CopyOnWriteArrayList<>();

    private FileKeeper(HttpServer server) {
        this.server = server;
    }

    static FileKeeper start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keeper = new FileKeeper(server);
            server.createContext("/oauth2/token", exchange -> answer(exchange, 200, """
                    {"access_token":"service","expires_in":600}"""));
            server.createContext("/internal/files/claims", keeper::claim);
            server.createContext("/internal/files", keeper::facts);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return keeper;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this person has uploaded this file. */
    public void uploaded(long fileId, long by) {
        uploaders.put(fileId, by);
    }

    /** What was asked to be tied. */
    public List<JsonNode> claims() {
        return List.copyOf(claims);
    }

    private void claim(HttpExchange exchange) throws IOException {
        var claim = JSON.readTree(exchange.getRequestBody());
        claims.add(claim);
        var owner = claim.get("ownerId").asLong();
        var ids = claim.get("fileIds").valueStream().map(JsonNode::asLong).toList();
        var allHis = ids.stream()
                .allMatch(id -> Long.valueOf(claim.get("uploadedBy").asLong()).equals(uploaders.get(id))
                        && owners.getOrDefault(id, owner).equals(owner));
        if (!allHis) {
            answer(exchange, 404, "{\"code\":\"file.not-found\",\"detail\":\"none\"}");
            return;
        }
        ids.forEach(id -> owners.put(id, owner));
        answer(exchange, 200, facts(ids));
    }

    private void facts(HttpExchange exchange) throws IOException {
        var ids = Arrays.stream(exchange.getRequestURI().getQuery().split("&", -1))
                .flatMap(pair -> Arrays.stream(pair.substring("ids=".length()).split(",", -1)))
                .map(Long::valueOf)
                .toList();
        answer(exchange, 200, facts(ids));
    }

    private static String facts(List<Long> ids) {
        return ids.stream().map(id -> """
                        {"id":"%d","name":"a.jpg","size":1,"contentType":"image/jpeg","sha256":"00","url":"/api/v1/files/%d/content?s=1"}""".formatted(id, id)).collect(Collectors.joining(",", "[", "]"));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
