package io.banyan.common.client;

import feign.Capability;
import feign.Client;
import feign.Response;
import feign.RetryableException;
import io.banyan.common.problem.ServiceUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One circuit breaker per called service, around load balancing and transport. Connection failures, time-outs and 5xx count as failures.
 * An open breaker, a dead service and an exhausted discovery have the same answer: {@link ServiceUnavailable}; nothing is invented.
 *
 * <p>Public because Feign calls {@code enrich} by reflection.
 */
public class CircuitBreakers implements Capability {

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(3)
            .build());

    @Override
    public Client enrich(Client client) {
        return (request, options) -> {
            var service = request.requestTemplate().feignTarget().name();
            var breaker = breakers.circuitBreaker(service);
            try {
                breaker.acquirePermission();
            } catch (CallNotPermittedException open) {
                throw ServiceUnavailable.of(service, open);
            }
            return call(client, request, options, breaker, service);
        };
    }

    private static Response call(
            Client client,
            feign.Request request,
            feign.Request.Options options,
            CircuitBreaker breaker,
            String service) {
        var started = System.nanoTime();
        try {
            var response = client.execute(request, options);
            var took = System.nanoTime() - started;
            if (response.status() >= 500) {
                breaker.onError(
                        took, TimeUnit.NANOSECONDS, new IOException(service + " answered " + response.status()));
            } else {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            }
            return response;
        } catch (IOException | RetryableException away) {
            breaker.onError(System.nanoTime() - started, TimeUnit.NANOSECONDS, away);
            throw ServiceUnavailable.of(service, away);
        } catch (RuntimeException failed) {
            breaker.onError(System.nanoTime() - started, TimeUnit.NANOSECONDS, failed);
            throw failed;
        }
    }
}
