package io.banyan.paysim.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The channel's own waits between tries (doc 4012791882): 15s/15s/30s/3m/10m/20m/30m×3/60m/3h×3/6h×2, 24 h 4 m in all.
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofHours(3),
            Duration.ofHours(3),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(6));

    private RetryPlan() {}

    /// How long to wait after so many tries, in percent of the real time; empty if it is time to give up.
    static Optional<Duration> waitAfter(int tries, long percent) {
        return tries > WAITS.size()
                ? Optional.empty()
                : Optional.of(WAITS.get(tries - 1).multipliedBy(percent).dividedBy(100));
    }
}
