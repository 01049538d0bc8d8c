package io.banyan.common.client;

import feign.Capability;
import feign.Retryer;
import feign.codec.ErrorDecoder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
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

    @Bean
    Retryer noRetries() {
        return Retryer.NEVER_RETRY;
    }
}
