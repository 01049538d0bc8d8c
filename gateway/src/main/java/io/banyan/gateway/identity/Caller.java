package io.banyan.gateway.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** Who sent a request, as far as the gateway needs to know. */
public sealed interface Caller {

    /** Nobody we know. */
    record Anonymous() implements Caller {}

    /**
     * The holder of a valid token.
     *
     * @param subject  the token's `sub`
     * @param clientId the application that got the token, if the token says so
     */
    record Known(String subject, @Nullable String clientId) implements Caller {}

    /**
     * The holder of no valid token where one is needed. The refusal waits until the caller's address has been charged for the try.
     *
     * @param problem what to answer
     */
    record Refused(RuntimeException problem) implements Caller {}

    /** The caller of a request that has passed {@link IdentityFilter}. */
    static Caller of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(Caller.class.getName());
    }

    /** Remembers the caller for the filters that follow. */
    default void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(Caller.class.getName(), this);
    }
}
