package io.banyan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestPlatform;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class RedisBucketsIT extends BucketsContract {

    private final RedisSettings settings = new RedisSettings(
            "127.0.0.1", TestPlatform.REDIS.port(), null, Duration.ofSeconds(2), Duration.ofSeconds(1));
    private final RedisConnection connection = new RedisConnection(settings);
    private final RedisBuckets buckets = new RedisBuckets(new LocalBuckets(), connection, settings);

    @BeforeEach
    void connect() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> connection.commands().isPresent());
        assertThat(connection.commands()).isPresent();
    }

    @AfterEach
    void disconnect() {
        connection.destroy();
    }

    @Override
    Buckets buckets() {
        return buckets;
    }
}
