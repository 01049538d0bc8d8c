package io.banyan.gateway.limit;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The one connection to Redis. It is made in the background and made again when it breaks; nobody waits for it. */
@Component
class RedisConnection implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RedisConnection.class);

    private final RedisURI address;
    private final ClientResources resources;
    private final RedisClient client;
    private final long pause;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private volatile long tryAgainAt = System.nanoTime();
    private volatile boolean reported;
    private volatile @Nullable StatefulRedisConnection<String, String> connection;

    RedisConnection(RedisSettings settings) {
        pause = settings.pause().toNanos();
        address = address(settings);
        resources = ClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .reconnectDelay(Delay.constant(settings.pause()))
                .build();
        client = RedisClient.create(resources, address);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(settings.timeout()))
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(Duration.ofSeconds(1))
                        .build())
                .build());
        connect();
    }

    private static RedisURI address(RedisSettings settings) {
        var address = RedisURI.builder()
                .withHost(settings.host())
                .withPort(settings.port())
                .withTimeout(Duration.ofSeconds(1));
        if (settings.password() != null && !settings.password().isEmpty()) {
            address.withPassword(settings.password().toCharArray());
        }
        return address.build();
    }

    /** Empty until the first connection stands. Afterwards Lettuce reconnects, and refuses commands while it does. */
    Optional<RedisAsyncCommands<String, String>> commands() {
        var current = connection;
        if (current == null) {
            connect();
            return Optional.empty();
        }
        return Optional.of(current.async());
    }

    private void connect() {
        if (tryAgainAt - System.nanoTime() > 0 || !connecting.compareAndSet(false, true)) {
            return;
        }
        var _ = client.connectAsync(StringCodec.UTF8, address).whenComplete((fresh, failure) -> {
            if (failure == null) {
                connection = fresh;
            } else {
                tryAgainAt = System.nanoTime() + pause;
                if (!reported) {
                    reported = true;
                    log.warn("No connection to Redis yet, each gateway counts for itself: {}", failure.toString());
                }
            }
            connecting.set(failure == null);
        });
    }

    @Override
    public void destroy() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        var _ = resources.shutdown(0, 1, TimeUnit.SECONDS);
    }
}
