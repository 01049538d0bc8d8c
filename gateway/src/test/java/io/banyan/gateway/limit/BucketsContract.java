package io.banyan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.limit.Buckets.Bucket;
import io.banyan.gateway.limit.Buckets.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every kind of bucket does. */
abstract class BucketsContract {

    private static final Duration SLOW = Duration.ofHours(1);

    abstract Buckets buckets();

    @Test
    void holdItsBurstAndNoMore() {
        var bucket = bucket(3);

        assertThat(List.of(
                        take(bucket).remaining(),
                        take(bucket).remaining(),
                        take(bucket).remaining()))
                .containsExactly(2L, 1L, 0L);
        var refused = take(bucket);
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.limit()).isEqualTo(3);
        assertThat(Duration.ofNanos(refused.refusedMicros() * 1000)).isBetween(Duration.ofMinutes(59), SLOW);
    }

    @Test
    void gainTokensWithTime() {
        var bucket = new Bucket(UUID.randomUUID().toString(), new Limit(1000, Duration.ofSeconds(1), 1));
        var allowed = 0;
        var end = System.nanoTime() + Duration.ofMillis(300).toNanos();
        while (System.nanoTime() < end) {
            if (take(bucket).allowed()) {
                allowed++;
            }
        }
        assertThat(allowed).isBetween(20, 302);
    }

    @Test
    void tellAboutTheBucketWithTheFewestLeft() {
        var verdict = take(bucket(100), bucket(5));

        assertThat(verdict.limit()).isEqualTo(5);
        assertThat(verdict.remaining()).isEqualTo(4);
    }

    @Test
    void refuseWhenOneOfThemIsEmpty() {
        var empty = bucket(1);
        take(empty);

        assertThat(take(bucket(100), empty).allowed()).isFalse();
    }

    @Test
    void giveEachTokenOnce() throws Exception {
        var bucket = bucket(50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 200)
                    .mapToObj(_ -> threads.submit(() -> take(bucket).allowed()))
                    .toList();
            var allowed = 0;
            for (var one : tries) {
                allowed += one.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(50);
        }
    }

    private static Bucket bucket(int burst) {
        return new Bucket(UUID.randomUUID().toString(), new Limit(1, SLOW, burst));
    }

    private Verdict take(Bucket... taken) {
        var verdict = buckets().take(List.of(taken)).block(Duration.ofSeconds(5));
        assertThat(verdict).isNotNull();
        return verdict;
    }
}
