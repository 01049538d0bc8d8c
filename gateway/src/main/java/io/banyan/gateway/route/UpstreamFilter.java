package io.banyan.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ALREADY_ROUTED_ATTR;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;

import io.banyan.gateway.problem.GatewayProblem;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.URI;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Chooses the instance, asks the circuit breaker first, and says what it means when nobody answers. A request is sent to a second instance
 * only if the first refused the connection, that is, before a byte of it has left.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class UpstreamFilter implements GlobalFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var target = Target.of(exchange);
        var upstream = target.upstream();
        var circuit = upstream.circuit();
        if (!circuit.tryAcquirePermission()) {
            return Mono.error(upstream.unavailable(null));
        }
        var started = circuit.getCurrentTimestamp();
        return send(exchange, chain, target)
                .onErrorResume(
                        failure -> Upstream.isRefusedConnection(failure)
                                && upstream.instances().count() > 1,
                        _ -> send(exchange, chain, target))
                .doOnSuccess(
                        _ -> circuit.onSuccess(circuit.getCurrentTimestamp() - started, circuit.getTimestampUnit()))
                .doOnError(failure ->
                        circuit.onError(circuit.getCurrentTimestamp() - started, circuit.getTimestampUnit(), failure))
                .doOnCancel(circuit::releasePermission)
                .onErrorMap(failure -> problemFor(failure, upstream));
    }

    private static Mono<Void> send(ServerWebExchange exchange, GatewayFilterChain chain, Target target) {
        var chosen = target.upstream().instances().next();
        if (chosen.isEmpty()) {
            return Mono.error(new InstanceMissingException(target.upstream().name()));
        }
        var instance = chosen.get();
        exchange.getAttributes().put(GATEWAY_REQUEST_URL_ATTR, url(instance.address(), target, exchange));
        exchange.getAttributes().remove(GATEWAY_ALREADY_ROUTED_ATTR);
        return chain.filter(exchange).doOnError(Upstream::isRefusedConnection, _ -> instance.refused());
    }

    private static URI url(String address, Target target, ServerWebExchange exchange) {
        var asked = exchange.getRequest().getURI();
        var path = target.path() == null ? asked.getRawPath() : target.path();
        var query = asked.getRawQuery();
        return URI.create(query == null ? address + path : address + path + "?" + query);
    }

    private static Throwable problemFor(Throwable failure, Upstream upstream) {
        return switch (failure) {
            case GatewayProblem problem -> problem;
            case ReadTimeoutException late -> GatewayProblem.timeout(upstream.name(), late);
            case InstanceMissingException _ -> upstream.unavailable(failure);
            case IOException _ when Upstream.isRefusedConnection(failure) -> upstream.unavailable(failure);
            case IOException broken -> GatewayProblem.connectionLost(upstream.name(), broken);
            default -> failure;
        };
    }

    /** Discovery knows no instance. Not an outage the circuit should count: the first instance must get its request at once. */
    private static final class InstanceMissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InstanceMissingException(String service) {
            super("no instance of %s is registered".formatted(service), null, false, false);
        }
    }
}
