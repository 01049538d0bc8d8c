package io.banyan.gateway.watch;

import io.banyan.common.trace.SpanExport;
import io.banyan.common.trace.Tracer;
import io.banyan.gateway.route.Upstreams;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.logging.LogbackMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A registry by hand: Boot's would bring observations of every request with it. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    /** Null without a target. */
    @Bean
    @Nullable
    SpanExport spanExport(WatchSettings settings, @Value("${server.address}:${server.port}") String instance) {
        var trace = settings.trace();
        if (!trace.isWanted()) {
            return null;
        }
        return SpanExport.of(
                "gateway",
                instance,
                trace.endpoint().isEmpty() ? null : URI.create(trace.endpoint()),
                trace.headers(),
                trace.file().isEmpty() ? null : Path.of(trace.file()));
    }

    @Bean
    Tracer tracer(ObjectProvider<SpanExport> export, WatchSettings settings, Clock clock) {
        var sink = export.getIfAvailable();
        return sink == null ? Tracer.off() : Tracer.to(sink, settings.trace().share(), clock);
    }

    /** The collector's listeners live as long as the process does. */
    @Bean(destroyMethod = "close")
    @SuppressWarnings("resource")
    PrometheusMeterRegistry meters(Upstreams upstreams, ObjectProvider<SpanExport> export) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.config().commonTags("application", "gateway");
        new JvmMemoryMetrics().bindTo(registry);
        new JvmGcMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new LogbackMetrics().bindTo(registry);
        for (var upstream : upstreams.all()) {
            Gauge.builder("gateway.circuit.open", upstream.circuit(), WatchConfiguration::isOpen)
                    .description(
                            "1 from when requests to the service are refused at once until one that is tried succeeds")
                    .tag("service", upstream.name())
                    .register(registry);
            Gauge.builder("gateway.instances", upstream, one -> one.instanceCount())
                    .description("Instances of the service that discovery told of")
                    .tag("service", upstream.name())
                    .register(registry);
        }
        export.ifAvailable(spans -> {
            FunctionCounter.builder("trace.spans.exported", spans, SpanExport::exported)
                    .register(registry);
            FunctionCounter.builder("trace.spans.dropped", spans, SpanExport::dropped)
                    .register(registry);
        });
        return registry;
    }

    /** Also while trials are let through: of a service that hangs, the circuit is half open most of the time. */
    static double isOpen(CircuitBreaker circuit) {
        return switch (circuit.getState()) {
            case OPEN, FORCED_OPEN, HALF_OPEN -> 1;
            case CLOSED, DISABLED, METRICS_ONLY -> 0;
        };
    }
}
