package io.banyan.user;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Speaks {@code GET /sns/jscode2session} as WeChat does: a code {@code user-x-…} belongs to the openid {@code openid-x} and is good for one
 * use, errors come with HTTP 200.
 */
class WechatServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Boolean> USED = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "wechat-server",
                        Map.of(
                                "banyan.user.wechat.base-url", address(),
                                "banyan.user.wechat.app-id", "wx-test",
                                "banyan.user.wechat.app-secret", "wx-secret")));
    }

    static String address() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/sns/jscode2session", WechatServer::answer);
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var body = !query.contains("appid=wx-test&secret=wx-secret") || !query.endsWith("grant_type=authorization_code")
                ? "{\"errcode\":40013,\"errmsg\":\"invalid appid\"}"
                : session(query.replaceAll(".*js_code=([^&]*).*", "$1"));
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String session(String code) {
        if (code.equals("system-busy")) {
            return "{\"errcode\":-1,\"errmsg\":\"system error\"}";
        }
        if (!code.startsWith("user-")) {
            return "{\"errcode\":40029,\"errmsg\":\"invalid code\"}";
        }
        if (USED.putIfAbsent(code, true) != null) {
            return "{\"errcode\":40163,\"errmsg\":\"code been used\"}";
        }
        return "{\"session_key\":\"c2VjcmV0\",\"openid\":\"openid-%s\"}".formatted(code.split("-", -1)[1]);
    }
}
