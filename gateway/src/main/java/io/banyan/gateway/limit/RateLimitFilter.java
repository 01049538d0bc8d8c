package io.banyan.gateway.limit;

import io.banyan.gateway.identity.Caller;
import io.banyan.gateway.limit.Buckets.Bucket;
import io.banyan.gateway.limit.Buckets.Verdict;
import io.banyan.gateway.problem.GatewayProblem;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Charges the buckets of the caller, and only then lets the request pass or refuses it. */
@Component
@Order(200)
class RateLimitFilter implements GlobalFilter {

    private final Buckets buckets;
    private final CurrentLimits limits;

    RateLimitFilter(Buckets buckets, CurrentLimits limits) {
        this.buckets = buckets;
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var caller = Caller.of(exchange);
        return buckets.take(bucketsOf(caller, exchange, limits.get()))
                .publishOn(EventLoops.of(exchange))
                .flatMap(verdict -> {
                    announce(verdict, exchange);
                    if (!verdict.allowed()) {
                        return Mono.error(
                                GatewayProblem.rateLimited(Duration.of(verdict.refusedMicros(), ChronoUnit.MICROS)));
                    }
                    return caller instanceof Caller.Refused refused
                            ? Mono.error(refused.problem())
                            : chain.filter(exchange);
                });
    }

    private static List<Bucket> bucketsOf(Caller caller, ServerWebExchange exchange, Limits limits) {
        var taken = new ArrayList<Bucket>(3);
        var path = exchange.getRequest().getURI().getRawPath();
        switch (caller) {
            case Caller.Known known -> addKnown(known, limits, taken);
            case Caller.Anonymous _, Caller.Refused _ -> taken.add(ofAddress(path, exchange, limits));
        }
        limits.paths().forEach((sensitive, limit) -> {
            if (isBelow(path, sensitive)) {
                taken.add(new Bucket("path:" + sensitive + ":" + address(exchange), limit));
            }
        });
        return taken;
    }

    private static Bucket ofAddress(String path, ServerWebExchange exchange, Limits limits) {
        for (var signed : limits.signed().entrySet()) {
            if (isBelow(path, signed.getKey())) {
                return new Bucket("signed:" + signed.getKey() + ":" + address(exchange), signed.getValue());
            }
        }
        return new Bucket("ip:" + address(exchange), limits.anonymous());
    }

    /** An application that acts for itself has its own name as subject, and is counted once. */
    private static void addKnown(Caller.Known known, Limits limits, List<Bucket> taken) {
        var client = known.clientId();
        if (client != null) {
            taken.add(new Bucket("client:" + client, limits.ofClient(client)));
        }
        if (!known.subject().equals(client)) {
            taken.add(new Bucket("user:" + known.subject(), limits.user()));
        }
    }

    private static boolean isBelow(String path, String top) {
        return path.startsWith(top) && (path.length() == top.length() || path.charAt(top.length()) == '/');
    }

    private static String address(ServerWebExchange exchange) {
        return ClientAddress.keyOf(exchange.getRequest().getRemoteAddress());
    }

    private static void announce(Verdict verdict, ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("RateLimit-Limit", Integer.toString(verdict.limit()));
        headers.set("RateLimit-Remaining", Long.toString(verdict.remaining()));
        headers.set("RateLimit-Reset", Long.toString((verdict.resetMicros() + 999_999) / 1_000_000));
    }
}
