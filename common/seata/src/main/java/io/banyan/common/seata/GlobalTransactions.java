package io.banyan.common.seata;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts and decides global transactions. The work tries its own side by {@link Tcc#attempt} and the other by Feign under
 * {@code /internal/}; when it returns everything is confirmed, when it throws everything is cancelled. Try the other side first and the
 * own one last: the server cancels in that order and stops at a service that is down, which after a crash is this one.
 */
public interface GlobalTransactions {

    /** Two short calls need far less; the server cancels what is open longer. */
    Duration LIMIT = Duration.ofSeconds(10);

    /** As {@link #call(String, Duration, Supplier)} with the usual {@link #LIMIT}. */
    default <T extends @Nullable Object> T call(String name, Supplier<T> work) {
        return call(name, LIMIT, work);
    }

    /**
     * Does the work in a new global transaction and decides it. A branch whose service is down at that moment follows when it is back.
     *
     * @param name  for the server's console, {@code <service>.<what>}
     * @param limit after which it is cancelled, even when the work goes on
     * @throws GlobalTransactionUnavailable nothing happened, or everything is being cancelled, or, when its
     *     {@link GlobalTransactionUnavailable#isOutcomeUnknown} says so, the server vanished while it decided
     */
    <T extends @Nullable Object> T call(String name, Duration limit, Supplier<T> work);
}
