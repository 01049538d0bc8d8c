package io.banyan.gateway.route;

import io.banyan.gateway.problem.GatewayProblem;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import reactor.netty.http.client.HttpClient;

/**
 * A service as the gateway sees it: where it runs, how long it may take, and whether it gets a rest.
 *
 * @param name   as in discovery
 * @param title  for people
 * @param client with this service's time-out
 * @param stream without one
 */
public record Upstream(
        String name,
        String title,
        Instances instances,
        CircuitBreaker circuit,
        HttpClient client,
        HttpClient stream,
        Route route) {

    private static final Duration SOON = Duration.ofSeconds(1);

    /** An instance to ask, by address. */
    public String address() {
        return instances.next().orElseThrow(() -> unavailable(null)).address();
    }

    /** How many instances discovery told of. */
    public int instanceCount() {
        return instances.count();
    }

    GatewayProblem unavailable(@Nullable Throwable cause) {
        var wait = circuit.getState() == CircuitBreaker.State.OPEN
                ? Duration.ofMillis(circuit.getCircuitBreakerConfig()
                        .getWaitIntervalFunctionInOpenState()
                        .apply(1))
                : SOON;
        return GatewayProblem.serviceUnavailable(name, wait, cause);
    }

    /** Whether the request has not reached anybody, so that another instance may get it. */
    static boolean isRefusedConnection(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }
}
