package io.banyan.inventory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.json.BanyanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** user-service on a real HTTP port: what a test put in, it answers. */
public final class UserNeighbour {

    /** The one of this JVM. */
    public static final UserNeighbour ONE = new UserNeighbour();

    public final Map<Long, Authority> authorities = new ConcurrentHashMap<>();
    /** File id to uploader. */
    public final Map<Long, Long> files = new ConcurrentHashMap<>();

    private final JsonMapper json = BanyanJson.mapper();
    private final HttpServer server;

    private UserNeighbour() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var found = find(
                    exchange.getRequestURI().getPath(), exchange.getRequestURI().getQuery(), body);
            var answer = json.writeValueAsBytes(found == null ? Map.of("code", "request.not-found") : found);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(found == null ? 404 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private @Nullable Object find(String path, @Nullable String query, byte[] body) {
        if (path.equals("/oauth2/token")) {
            return Map.of("access_token", "token-of-inventory-service", "expires_in", 3600);
        }
        if (path.startsWith("/internal/authorities/")) {
            return authorities.get(Long.valueOf(path.substring("/internal/authorities/".length())));
        }
        if (path.equals("/internal/files/claims")) {
            var claim = json.readValue(body, FileClaim.class);
            var his = claim.fileIds().stream()
                    .allMatch(id -> files.getOrDefault(id, 0L).equals(claim.uploadedBy()));
            return his ? claim.fileIds().stream().map(UserNeighbour::file).toList() : null;
        }
        return path.equals("/internal/files") && query != null ? facts(query) : null;
    }

    private static List<FileFacts> facts(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith("ids="))
                .flatMap(pair -> Arrays.stream(pair.substring(4).split(",", -1)))
                .map(id -> file(Long.parseLong(id)))
                .toList();
    }

    private static FileFacts file(long id) {
        return new FileFacts(id, "photo.jpg", 1, "image/jpeg", "00", "/files/" + id, null);
    }
}
