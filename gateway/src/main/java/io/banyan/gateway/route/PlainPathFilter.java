package io.banyan.gateway.route;

import io.banyan.gateway.problem.GatewayProblem;
import java.util.HexFormat;
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

    private static final int DELETE = 0x7f;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isSuspicious(exchange.getRequest().getURI().getRawPath())
                ? Mono.error(GatewayProblem.suspiciousPath())
                : chain.filter(exchange);
    }

    /**
     * Whether a path could mean one thing here and another at a service: dot segments, empty segments, path parameters, back-slashes, and
     * percent-encoded forms of these, of the percent sign itself, or of what needs no encoding: {@code /oauth2/%74oken} would be the token
     * endpoint at the service and nothing in particular here.
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
                    if (hasTwoReadings(path, i)) {
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

    /** Whether the sign that is encoded here could be read as more than itself; half a code can be read as anything. */
    private static boolean hasTwoReadings(String path, int at) {
        if (at + 2 >= path.length()
                || !HexFormat.isHexDigit(path.charAt(at + 1))
                || !HexFormat.isHexDigit(path.charAt(at + 2))) {
            return true;
        }
        var sign = HexFormat.fromHexDigits(path, at + 1, at + 3);
        return sign < ' ' || sign == DELETE || "/\\;%".indexOf(sign) >= 0 || isUnreserved(sign);
    }

    /** What nobody has a reason to encode; whoever does has a second name for a path that has rules of its own. */
    private static boolean isUnreserved(int sign) {
        return sign < DELETE && (Character.isLetterOrDigit(sign) || "-._~".indexOf(sign) >= 0);
    }
}
