package io.banyan.gateway.web;

import io.netty.handler.codec.http.HttpRequest;
import java.net.InetSocketAddress;
import java.util.Set;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.ConnectionInfo;
import reactor.netty.http.server.HttpServer;

/**
 * Behind a load balancer the caller's address is what the balancer saw: the last entry of `X-Forwarded-For`. Only listed proxies are
 * believed, and earlier entries, which anybody can write, never.
 */
@Component
class TrustedProxies implements NettyServerCustomizer {

    private final Set<String> trusted;

    TrustedProxies(WebSettings settings) {
        trusted = Set.copyOf(settings.trustedProxies());
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return trusted.isEmpty() ? server : server.forwarded(this::asSeenByProxy);
    }

    private ConnectionInfo asSeenByProxy(ConnectionInfo connection, HttpRequest request) {
        var peer = connection.getRemoteAddress();
        if (peer == null
                || peer.getAddress() == null
                || !trusted.contains(peer.getAddress().getHostAddress())) {
            return connection;
        }
        var proto = request.headers().get("X-Forwarded-Proto");
        var seen = "https".equals(proto) ? connection.withScheme("https") : connection;
        var entries = request.headers().getAll("X-Forwarded-For");
        if (entries.isEmpty()) {
            return seen;
        }
        var last = entries.getLast();
        var address = last.substring(last.lastIndexOf(',') + 1).strip();
        return seen.withRemoteAddress(new InetSocketAddress(address, peer.getPort()));
    }
}
