package io.banyan.gateway.route;

import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Spring Cloud Gateway's way in, with our table in the place of its list of predicates. */
class TableHandlerMapping extends RoutePredicateHandlerMapping {

    private static final String EVENT_STREAM = "text/event-stream";

    private final RouteTable table;

    TableHandlerMapping(
            RouteTable table, FilteringWebHandler filters, GlobalCorsProperties cors, Environment environment) {
        super(filters, Flux::empty, cors, environment);
        this.table = table;
        // Before the actuator (-100), controllers and static files: nearly every request is for a service.
        setOrder(-200);
    }

    @Override
    protected Mono<Route> lookupRoute(ServerWebExchange exchange) {
        var path = exchange.getRequest().getURI().getRawPath();
        return table.find(path)
                .map(target -> {
                    streamingIfAsked(target, exchange).attachTo(exchange);
                    return Mono.just(target.upstream().route());
                })
                .orElseGet(Mono::empty);
    }

    /** Progress of jobs is streamed below paths that are otherwise ordinary. */
    private static Target streamingIfAsked(Target target, ServerWebExchange exchange) {
        var streams = EVENT_STREAM.equals(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT));
        return streams && !target.streaming() ? new Target(target.upstream(), target.path(), true) : target;
    }
}
