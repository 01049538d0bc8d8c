package io.banyan.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.netty.channel.ChannelOption;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** All services of the routing table. */
@Component
public class Upstreams {

    private static final Logger log = LoggerFactory.getLogger(Upstreams.class);

    /** Shorter than any service keeps an idle connection, so that we never write into one that is being closed. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Map<String, Upstream> byName = new TreeMap<>();

    Upstreams(RouteSettings routes, CircuitSettings circuits) {
        var client = client(routes.connect());
        var rules = circuitRules(circuits);
        routes.services().forEach((name, service) -> byName.put(name, upstream(name, service, client, rules)));
    }

    private static Upstream upstream(
            String name, RouteSettings.Service service, HttpClient client, CircuitBreakerConfig rules) {
        var circuit = CircuitBreaker.of(name, rules);
        circuit.getEventPublisher()
                .onStateTransition(event -> log.warn(
                        "Circuit to {}: {}", name, event.getStateTransition().toString()));
        var route =
                Route.async().id(name).uri("lb://" + name).predicate(_ -> true).build();
        return new Upstream(
                name,
                service.title(),
                new Instances(),
                circuit,
                client.responseTimeout(service.timeout()),
                client,
                route);
    }

    /** Unlimited connections, because every live stream holds one; no retries, because the request may have had its effect. */
    private static HttpClient client(Duration connect) {
        var connections = ConnectionProvider.builder("services")
                .maxConnections(Integer.MAX_VALUE)
                .pendingAcquireMaxCount(-1)
                .maxIdleTime(IDLE)
                .evictInBackground(IDLE)
                .lifo()
                .build();
        return HttpClient.create(connections)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) connect.toMillis())
                .disableRetry(true);
    }

    /** Only what the gateway itself suffers counts. A service that answers 500 or 503 is alive, and the answer is its own affair. */
    private static CircuitBreakerConfig circuitRules(CircuitSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.calls())
                .minimumNumberOfCalls(settings.calls())
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.open())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .recordException(failure -> failure instanceof IOException || failure instanceof ReadTimeoutException)
                .ignoreException(
                        failure -> !(failure instanceof IOException) && !(failure instanceof ReadTimeoutException))
                .build();
    }

    /** A service that must be in the table. */
    public Upstream get(String name) {
        var upstream = byName.get(name);
        if (upstream == null) {
            throw new IllegalStateException("No service %s in banyan.gateway.services".formatted(name));
        }
        return upstream;
    }

    public Collection<Upstream> all() {
        return byName.values();
    }
}
