package io.banyan.billing.payment;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param expiresIn how long a payer has; then the order is closed at the channel
 * @param lookAgain the janitor's patience: from the intent to the first look, to the second, and so on; the last one repeats
 */
@ConfigurationProperties("banyan.billing.payment")
public record PaymentProperties(
        @DefaultValue("30m") Duration expiresIn,

        @DefaultValue({"10s", "30s", "1m", "3m", "5m", "10m", "30m"})
        List<Duration> lookAgain) {}
