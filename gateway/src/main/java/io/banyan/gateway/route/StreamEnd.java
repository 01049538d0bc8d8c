package io.banyan.gateway.route;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Ends live streams when the gateway stops: they would never end by themselves, and graceful shutdown would wait for them in vain. Clients
 * reconnect to another instance.
 */
@Component
@Order(-100)
class StreamEnd implements GlobalFilter {

    private final Sinks.Empty<Void> stopping = Sinks.empty();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Target.of(exchange).streaming()
                ? chain.filter(exchange).takeUntilOther(stopping.asMono())
                : chain.filter(exchange);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping.tryEmitEmpty();
    }
}
