package io.banyan.gateway.route;

import io.banyan.gateway.problem.GatewayProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets only paths with one possible reading reach any rule that decides by path. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PlainPathFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isSuspicious(exchange.getRequest().getURI().getRawPath())
                ? Mono.error(GatewayProblem.suspiciousPath())
                : chain.filter(exchange);
    }

    /**
     * Whether a path could mean one thing here and another at a service: dot segments, empty segments, path parameters, back-slashes, and
     * percent-encoded forms of these or of the percent sign itself.
     */
    static boolean isSuspicious(String path) {
        for (int i = 0; i < path.length(); i++) {
            switch (path.charAt(i)) {
                case ';', '\\' -> {
                    return true;
                }
                case '/' -> {
                    if (path.startsWith("/", i + 1) || startsDotSegment(path, i + 1)) {
                        return true;
                    }
                }
                case '%' -> {
                    if (isEncodedDelimiter(path, i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean startsDotSegment(String path, int at) {
        return path.startsWith(".", at) && !path.startsWith(".well-known/", at);
    }

    private static boolean isEncodedDelimiter(String path, int at) {
        if (at + 2 >= path.length()) {
            return true;
        }
        var high = path.charAt(at + 1);
        var low = Character.toLowerCase(path.charAt(at + 2));
        return switch (high) {
            case '0', '1' -> true;
            case '2' -> low == 'e' || low == 'f' || low == '5';
            case '3' -> low == 'b';
            case '5' -> low == 'c';
            case '7' -> low == 'f';
            default -> false;
        };
    }
}
