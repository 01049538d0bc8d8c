package io.banyan.common.watch;

import feign.Capability;
import feign.Client;
import feign.Request;
import feign.Response;
import io.banyan.common.trace.Span;
import io.banyan.common.trace.Trace;
import io.banyan.common.trace.Tracer;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every call of another service: the trace context goes with it, a span and a timer stay ({@code http.client.requests} by service, route
 * and status; status {@code none} when nothing came back).
 *
 * <p>Public because Feign calls {@code enrich} by reflection.
 */
public class WatchedCalls implements Capability {

    private final Tracer tracer;
    private final Supplier<MeterRegistry> registry;
    private volatile @Nullable MeterProvider<Timer> timers;

    WatchedCalls(Tracer tracer, Supplier<MeterRegistry> registry) {
        this.tracer = tracer;
        this.registry = registry;
    }

    @Override
    public Client enrich(Client client) {
        return (request, options) -> {
            var began = System.nanoTime();
            var template = request.requestTemplate();
            var service = template.feignTarget().name();
            var route = template.methodMetadata().template().path();
            var method = request.httpMethod().name();
            var status = "none";
            try (var span = tracer.start(Span.Kind.CLIENT, method + " " + service + route)) {
                span.with(Span.METHOD, method).with(Span.PEER, service).with(Span.ROUTE, route);
                var response = call(client, traced(request, span.trace()), options, span);
                status = Integer.toString(response.status());
                return response;
            } finally {
                timers().withTags("client.name", service, "method", method, "uri", route, "status", status)
                        .record(Duration.ofNanos(System.nanoTime() - began));
            }
        };
    }

    private static Response call(Client client, Request request, Request.Options options, Span span)
            throws IOException {
        try {
            var response = client.execute(request, options);
            span.with(Span.STATUS, response.status());
            if (response.status() >= 500) {
                span.failed(Integer.toString(response.status()));
            }
            return response;
        } catch (IOException | RuntimeException away) {
            span.failed(away.getClass().getName());
            throw away;
        }
    }

    private static Request traced(Request request, Trace trace) {
        var headers = new LinkedHashMap<String, Collection<String>>(request.headers());
        headers.put(Trace.HEADER, List.of(trace.traceparent()));
        return Request.create(
                request.httpMethod(),
                request.url(),
                headers,
                request.body(),
                request.charset(),
                request.requestTemplate());
    }

    /** Late, because clients are made before the registry is. */
    private MeterProvider<Timer> timers() {
        var known = timers;
        if (known == null) {
            known = Timer.builder("http.client.requests")
                    .description("Calls of other services")
                    .withRegistry(registry.get());
            timers = known;
        }
        return known;
    }
}
