package io.banyan.gateway.route;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a client gets to see of a service's answer: nothing about its connection or make, and nothing twice that the gateway sets itself. */
@Component
class ResponseHeaders implements HttpHeadersFilter {

    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "trailer",
            "upgrade",
            "server",
            "x-powered-by",
            "x-request-id",
            "traceparent",
            "x-content-type-options",
            "ratelimit-limit",
            "ratelimit-remaining",
            "ratelimit-reset");

    @Override
    public HttpHeaders filter(HttpHeaders in, ServerWebExchange exchange) {
        var out = new HttpHeaders();
        in.forEach((name, values) -> {
            if (!DROPPED.contains(name.toLowerCase(Locale.ROOT))) {
                out.put(name, values);
            }
        });
        if (!out.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            // Nearly every answer is somebody's personal data; a service that knows better says so.
            out.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return out;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
