package io.banyan.gateway.route;

import io.banyan.gateway.trace.Trace;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.server.HttpServerRequest;

/**
 * What a service gets to see: nothing that belongs to one connection only, nothing by which a client could pretend to be somebody
 * (`X-User-*`, `Banyan-*`), to come from elsewhere (`Forwarded`, `X-Forwarded-*`, `X-Real-IP`) or to be part of a global transaction
 * (`TX_XID`). The true values are put in their place.
 */
@Component
class RequestHeaders implements HttpHeadersFilter {

    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "proxy-authorization",
            "proxy-authenticate",
            "host",
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "tx_xid",
            "tx-xid",
            "x-request-id",
            "traceparent");

    @Override
    public HttpHeaders filter(HttpHeaders in, ServerWebExchange exchange) {
        var out = new HttpHeaders();
        // Netty's own headers: Spring's view of them looks each name up again.
        HttpServerRequest received = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        for (var header : received.requestHeaders()) {
            if (passes(header.getKey())) {
                out.add(header.getKey(), header.getValue());
            }
        }
        dropNamedByConnection(in.getFirst(HttpHeaders.CONNECTION), out);
        var trace = Trace.of(exchange);
        out.set(Trace.REQUEST_ID, trace.requestId());
        out.set(Trace.TRACEPARENT, trace.traceparent());
        addOrigin(in, out, exchange);
        return out;
    }

    static boolean passes(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !DROPPED.contains(lower)
                && !lower.startsWith("x-forwarded")
                && !lower.startsWith("x-user-")
                && !lower.startsWith("banyan-");
    }

    /** RFC 9110 §7.6.1: what the client's Connection header names ends here as well. */
    private static void dropNamedByConnection(@Nullable String connection, HttpHeaders out) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return;
        }
        for (var name : connection.split(",", -1)) {
            out.remove(name.strip());
        }
    }

    private static void addOrigin(HttpHeaders in, HttpHeaders out, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        InetSocketAddress client = request.getRemoteAddress();
        if (client != null && client.getAddress() != null) {
            out.set("X-Forwarded-For", client.getAddress().getHostAddress());
        }
        var scheme = request.getURI().getScheme();
        out.set("X-Forwarded-Proto", scheme == null ? "http" : scheme);
        var host = in.getFirst(HttpHeaders.HOST);
        if (host != null) {
            out.set("X-Forwarded-Host", host);
        }
    }
}
