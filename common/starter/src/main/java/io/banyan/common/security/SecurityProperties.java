package io.banyan.common.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer        expected {@code iss}
 * @param jwkSet        public keys as JSON, for tests; otherwise they are fetched from user-service
 * @param publicPaths   paths of this service that need no token, for example the notices of a payment channel
 * @param serviceSecret secret of this service towards the token endpoint
 * @param proofLifetime how long ago somebody may have proved who he is, to be let do something dangerous ({@link StepUp})
 */
@ConfigurationProperties("banyan.security")
public record SecurityProperties(
        @DefaultValue("banyan") String issuer,
        @Nullable String jwkSet,
        @DefaultValue List<String> publicPaths,
        @DefaultValue("") String serviceSecret,
        @DefaultValue("10m") Duration proofLifetime) {}
