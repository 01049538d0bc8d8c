package io.banyan.notice.residence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remember how long the place of a house is remembered; houses do not move, but they are renamed
 * @param most     houses of one resident that are looked up
 */
@ConfigurationProperties("banyan.notice.residence")
public record ResidenceProperties(
        @DefaultValue("10m") Duration remember,
        @DefaultValue("50") int most) {}
