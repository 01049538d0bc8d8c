package io.banyan.common.client;

import feign.Capability;
import feign.Retryer;
import feign.codec.ErrorDecoder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.cloud.openfeign.support.FeignHttpMessageConverters;
import org.springframework.cloud.openfeign.support.HttpMessageConverterCustomizer;
import org.springframework.context.annotation.Bean;

/** Time-outs are in {@code banyan-defaults.yml}: connect 1 s, read 5 s. Nothing is retried by itself. */
@AutoConfiguration
class ClientAutoConfiguration {

    @Bean
    Capability circuitBreakers() {
        return new CircuitBreakers();
    }

    @Bean
    ErrorDecoder problemDecoder() {
        return new ProblemDecoder();
    }

    /**
     * One list for all clients, filled before the first call. Each client would fill its own during its first call, and a second call at the
     * same moment found it empty and failed (spring-cloud-openfeign 5.0.2, issue 1371).
     */
    @Bean
    FeignHttpMessageConverters feignHttpMessageConverters(
            ObjectProvider<ClientHttpMessageConvertersCustomizer> customizers,
            ObjectProvider<HttpMessageConverterCustomizer> own) {
        var converters = new FeignHttpMessageConverters(customizers, own);
        var _ = converters.getConverters();
        return converters;
    }

    @Bean
    Retryer noRetries() {
        return Retryer.NEVER_RETRY;
    }
}
