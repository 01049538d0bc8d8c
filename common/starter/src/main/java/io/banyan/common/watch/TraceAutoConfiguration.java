package io.banyan.common.watch;

import feign.Capability;
import io.banyan.common.trace.SpanExport;
import io.banyan.common.trace.Tracer;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

@AutoConfiguration
@EnableConfigurationProperties(TraceProperties.class)
class TraceAutoConfiguration {

    /** Null without a target. */
    @Bean
    @Nullable
    SpanExport spanExport(
            TraceProperties properties,
            @Value("${spring.application.name}") String service,
            @Value("${server.address:127.0.0.1}:${server.port:8080}") String instance) {
        return properties.isWanted()
                ? SpanExport.of(service, instance, properties.collector(), properties.headers(), properties.lines())
                : null;
    }

    @Bean
    Tracer tracer(ObjectProvider<SpanExport> export, TraceProperties properties, Clock clock) {
        var sink = export.getIfAvailable();
        return sink == null ? Tracer.off() : Tracer.to(sink, properties.share(), clock);
    }

    @Bean
    MeterBinder traceMeters(ObjectProvider<SpanExport> export) {
        return (MeterRegistry registry) -> export.ifAvailable(spans -> {
            FunctionCounter.builder("trace.spans.exported", spans, SpanExport::exported)
                    .register(registry);
            FunctionCounter.builder("trace.spans.dropped", spans, SpanExport::dropped)
                    .register(registry);
        });
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter(Tracer tracer) {
        var registration = new FilterRegistrationBean<>(new TraceFilter(tracer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    Capability watchedCalls(Tracer tracer, ObjectProvider<MeterRegistry> registry) {
        return new WatchedCalls(tracer, registry::getObject);
    }
}
