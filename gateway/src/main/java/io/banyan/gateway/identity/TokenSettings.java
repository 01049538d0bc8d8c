package io.banyan.gateway.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a good token looks like and where its keys are.
 *
 * @param issuerService  the service that issues tokens, by its name in discovery
 * @param jwksPath       where it publishes its keys
 * @param audience       what `aud` must contain
 * @param clockSkew      how far clocks may differ
 * @param keysReread     how often keys are read again although nothing asks for it, so that a withdrawn key ends
 * @param keysRereadMin  shortest time between two reads that unknown key ids may cause
 * @param remembered     how many checked tokens are remembered
 * @param rememberedFor  for how long; expiry and withdrawn keys are noticed all the same
 */
@ConfigurationProperties("banyan.gateway.token")
record TokenSettings(
        @DefaultValue("user-service") String issuerService,
        @DefaultValue("/oauth2/jwks") String jwksPath,
        @DefaultValue("banyan") String audience,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("5m") Duration keysReread,
        @DefaultValue("5s") Duration keysRereadMin,
        @DefaultValue("20000") int remembered,
        @DefaultValue("10m") Duration rememberedFor) {}
