package io.banyan.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Buckets in this process, used while Redis is away; each instance of the gateway then counts for itself. Like the script in Redis it keeps
 * one number per bucket (the generic cell rate algorithm): the time at which the bucket would be full again.
 */
@Component
class LocalBuckets implements Buckets {

    private static final int MOST = 100_000;

    private final Cache<String, AtomicLong> fullAt = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final LongSupplier micros;

    LocalBuckets() {
        this(() -> System.nanoTime() / 1000);
    }

    LocalBuckets(LongSupplier micros) {
        this.micros = micros;
    }

    @Override
    public Mono<Verdict> take(List<Bucket> buckets) {
        return Mono.fromSupplier(() -> takeNow(buckets));
    }

    Verdict takeNow(List<Bucket> buckets) {
        var now = micros.getAsLong();
        var tightest = new Verdict(0, Integer.MAX_VALUE, Long.MAX_VALUE, 0);
        for (var bucket : buckets) {
            var verdict = take(bucket, now);
            if (!verdict.allowed()) {
                return verdict;
            }
            if (verdict.remaining() < tightest.remaining()) {
                tightest = verdict;
            }
        }
        return tightest;
    }

    private Verdict take(Bucket bucket, long now) {
        var limit = bucket.limit();
        var step = limit.microsPerToken();
        var size = step * limit.burst();
        var full = fullAt.get(bucket.key(), _ -> new AtomicLong(now));
        while (true) {
            var before = full.get();
            var after = Math.max(before, now) + step;
            if (after - now > size) {
                return new Verdict(after - now - size, limit.burst(), 0, Math.max(before - now, 0));
            }
            if (full.compareAndSet(before, after)) {
                return new Verdict(0, limit.burst(), (size - (after - now)) / step, after - now);
            }
        }
    }
}
