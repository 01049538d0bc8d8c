package io.banyan.gateway.limit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the shared buckets are.
 *
 * @param password empty for none
 * @param timeout  how long a request waits for Redis before it is counted locally
 * @param pause    how long Redis is not asked after it failed to answer
 */
@ConfigurationProperties("banyan.gateway.redis")
record RedisSettings(
        String host,
        int port,
        @Nullable String password,
        @DefaultValue("100ms") Duration timeout,
        @DefaultValue("1s") Duration pause) {}
