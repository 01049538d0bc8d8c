package io.banyan.gateway.watch;

import io.banyan.common.trace.Span;
import io.banyan.common.trace.Tracer;
import io.banyan.gateway.route.Target;
import io.banyan.gateway.trace.Trace;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Times every request until its answer begins, which for a stream is the part that somebody waits for, and leaves a span of it when spans
 * are taken. Behind {@code TraceFilter}, which has settled the ids.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class WatchFilter implements WebFilter {

    private static final String NOBODY = "none";

    private final Tracer tracer;
    private final RequestTimers timers;

    WatchFilter(Tracer tracer, RequestTimers timers) {
        this.tracer = tracer;
        this.timers = timers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var began = System.nanoTime();
        var span = tracer.isOn() ? start(exchange) : null;
        exchange.getResponse().beforeCommit(() -> {
            var service = Target.found(exchange)
                    .map(target -> target.upstream().name())
                    .orElse(NOBODY);
            var status = exchange.getResponse().getStatusCode();
            var code = status == null ? 200 : status.value();
            var method = exchange.getRequest().getMethod().name();
            timers.record(service, method, code, System.nanoTime() - began);
            if (span != null) {
                end(span, exchange, service, code);
            }
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    /** The client's span is the parent of ours, and ours of the service's. */
    private Span start(ServerWebExchange exchange) {
        var trace = Trace.of(exchange);
        var method = exchange.getRequest().getMethod().name();
        var span = trace.isGiven()
                ? tracer.start(Span.Kind.SERVER, method, trace.traceparent())
                : tracer.startAs(Span.Kind.SERVER, method, trace.traceparent());
        trace.passedOnAs(span.trace().traceparent()).attachTo(exchange);
        return span;
    }

    private static void end(Span span, ServerWebExchange exchange, String service, int status) {
        var request = exchange.getRequest();
        var method = request.getMethod().name();
        span.named(method + " " + service)
                .with(Span.METHOD, method)
                .with(Span.PATH, request.getURI().getRawPath())
                .with(Span.PEER, service)
                .with(Span.STATUS, status)
                .with(Span.REQUEST_ID, Trace.of(exchange).requestId());
        if (status >= 500) {
            span.failed(Integer.toString(status));
        }
        span.close();
    }
}
