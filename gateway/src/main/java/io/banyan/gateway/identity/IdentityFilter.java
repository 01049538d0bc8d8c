package io.banyan.gateway.identity;

import io.banyan.gateway.problem.GatewayProblem;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds out who calls. A token that is sent must be good, even where none is needed; the services check it again, because this is only the
 * first of two doors.
 */
@Component
@Order(100)
class IdentityFilter implements GlobalFilter {

    private static final String BEARER = "Bearer ";
    private static final Caller ANONYMOUS = new Caller.Anonymous();

    private final Tokens tokens;
    private final OpenPaths openPaths;

    IdentityFilter(Tokens tokens, OpenPaths openPaths) {
        this.tokens = tokens;
        this.openPaths = openPaths;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return callerOf(exchange).flatMap(caller -> {
            caller.attachTo(exchange);
            return chain.filter(exchange);
        });
    }

    private Mono<Caller> callerOf(ServerWebExchange exchange) {
        var header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return tokens.check(header.substring(BEARER.length()).strip())
                    .<Caller>map(known -> known)
                    .onErrorResume(
                            GatewayProblem.class,
                            problem -> problem.status() == 401
                                    ? Mono.just(new Caller.Refused(problem))
                                    : Mono.error(problem));
        }
        // Another scheme is the business of the open path: clients prove themselves to the token endpoint with Basic.
        return Mono.just(
                openPaths.contain(exchange.getRequest())
                        ? ANONYMOUS
                        : new Caller.Refused(GatewayProblem.tokenMissing()));
    }
}
