package io.banyan.gateway.route;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where a request goes.
 *
 * @param upstream  the service
 * @param path      the path at the service, if it is another than the client's
 * @param streaming whether the answer may take for ever
 */
public record Target(Upstream upstream, @Nullable String path, boolean streaming) {

    private static final String ATTRIBUTE = Target.class.getName();

    static Target of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    /** Where the request goes; empty for one the gateway answers itself. */
    public static Optional<Target> found(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
