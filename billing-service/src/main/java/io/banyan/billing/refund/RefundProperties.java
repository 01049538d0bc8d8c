package io.banyan.billing.refund;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lookAgain the janitor's patience with refunds at the channel; the last one repeats */
@ConfigurationProperties("banyan.billing.refund")
public record RefundProperties(
        @DefaultValue({"10s", "30s", "1m", "3m", "10m", "30m", "1h"})
        List<Duration> lookAgain) {}
