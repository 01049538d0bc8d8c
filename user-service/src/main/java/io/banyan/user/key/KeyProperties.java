package io.banyan.user.key;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lifetime       how long a key signs
 * @param publishedAhead how long a key is in the published set before it signs; longer than services keep the set
 * @param keptAfter      how long a key stays published after it signed last; longer than an access token lives
 */
@ConfigurationProperties("banyan.user.key")
public record KeyProperties(
        @DefaultValue("90d") Duration lifetime,
        @DefaultValue("15m") Duration publishedAhead,
        @DefaultValue("1d") Duration keptAfter) {}
