package io.banyan.gateway.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what they must not do with our answers: guess types, anywhere; run foreign scripts or be framed, on pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders implements WebFilter {

    private static final String API = "/api/";

    private final WebSettings settings;

    SecurityHeaders(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        if (!settings.strictTransport().isEmpty()) {
            headers.set("Strict-Transport-Security", settings.strictTransport());
        }
        if (!exchange.getRequest().getURI().getRawPath().startsWith(API)) {
            addForPages(headers);
        }
        return chain.filter(exchange);
    }

    private void addForPages(HttpHeaders headers) {
        headers.set("Content-Security-Policy", settings.contentSecurityPolicy());
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        // The staff client scans codes and says where it is; nothing else is wanted.
        headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=()");
    }
}
