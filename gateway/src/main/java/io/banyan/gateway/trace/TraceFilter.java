package io.banyan.gateway.trace;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** First of all filters: settles the ids and returns them, whatever happens later. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var in = exchange.getRequest().getHeaders();
        var trace = Trace.from(in.getFirst(Trace.REQUEST_ID), in.getFirst(Trace.TRACEPARENT));
        trace.attachTo(exchange);
        var out = exchange.getResponse().getHeaders();
        out.set(Trace.REQUEST_ID, trace.requestId());
        out.set(Trace.TRACEPARENT, trace.traceparent());
        return chain.filter(exchange);
    }
}
