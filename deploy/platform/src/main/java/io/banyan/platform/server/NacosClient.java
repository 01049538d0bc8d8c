package io.banyan.platform.server;

import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.Patience;
import io.banyan.platform.process.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few calls of Nacos's v3 HTTP API that the launcher needs. */
final class NacosClient {

    private static final Pattern TOKEN = Pattern.compile("\"accessToken\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern OK = Pattern.compile("\"code\"\\s*:\\s*0\\b");
    private static final String GROUP = "DEFAULT_GROUP";

    private final String base;
    private final String user;
    private final String password;

    NacosClient(String address, String user, String password) {
        this.base = "http://" + address + "/nacos/v3";
        this.user = user;
        this.password = password;
    }

    /** Makes the administrator if there is none yet, and returns a token. Nacos knows a new user only seconds later. */
    String signIn(Duration limit) {
        var token = new AtomicReference<>(login());
        if (token.get().isEmpty()) {
            post("/auth/user/admin", Map.of("password", password), "");
            Patience.until(limit, () -> {
                token.set(login());
                return !token.get().isEmpty();
            });
        }
        if (token.get().isEmpty()) {
            throw new StartFailure("Nacos does not accept the password in run/secrets.properties of this instance."
                    + " Its data is older than its secrets: deploy/reset makes both new.");
        }
        return token.get();
    }

    /** Stores a setting under DEFAULT_GROUP unless somebody stored one before; tells whether it did. */
    boolean publishIfAbsent(String token, String dataId, String content) {
        var key = Map.of("dataId", dataId, "groupName", GROUP);
        if (get("/admin/cs/config", key, token).statusCode() == 200) {
            return false;
        }
        var form = new TreeMap<>(key);
        form.put("content", content);
        form.put("type", dataId.substring(dataId.lastIndexOf('.') + 1));
        var answer = post("/admin/cs/config", form, token);
        if (answer.statusCode() != 200 || !OK.matcher(answer.body()).find()) {
            throw new StartFailure(
                    "Nacos refused setting " + dataId + ": " + answer.statusCode() + " " + answer.body());
        }
        return true;
    }

    private String login() {
        var answer = post("/auth/user/login", Map.of("username", user, "password", password), "");
        var token = TOKEN.matcher(answer.body());
        return answer.statusCode() == 200 && token.find() ? token.group(1) : "";
    }

    private HttpResponse<String> get(String path, Map<String, String> query, String token) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path + "?" + form(query)))
                        .GET(),
                token);
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String token) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
        return send(request, token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token) {
        try {
            return Conversation.http(token.isEmpty() ? request : request.header("accessToken", token));
        } catch (IOException e) {
            throw new StartFailure("Nacos does not answer: " + e.getMessage(), e);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
