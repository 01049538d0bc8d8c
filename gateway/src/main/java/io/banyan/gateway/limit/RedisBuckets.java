package io.banyan.gateway.limit;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.Base16;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Buckets that all instances of the gateway share. When Redis is away or slow, a request is counted locally and Redis is left alone for a
 * moment: limits become looser then, they never become an error.
 */
@Component
@Primary
class RedisBuckets implements Buckets {

    private static final Logger log = LoggerFactory.getLogger(RedisBuckets.class);
    private static final String PREFIX = "banyan:limit:";

    private final LocalBuckets local;
    private final RedisConnection redis;
    private final long pause;
    private final String script = script();
    private final String digest = Base16.digest(script.getBytes(StandardCharsets.UTF_8));
    private volatile long askAgainAt = System.nanoTime();
    private volatile boolean away;

    RedisBuckets(LocalBuckets local, RedisConnection redis, RedisSettings settings) {
        this.local = local;
        this.redis = redis;
        this.pause = settings.pause().toNanos();
    }

    private static String script() {
        try (var in = RedisBuckets.class.getResourceAsStream("/limit/take.lua")) {
            if (in == null) {
                throw new IllegalStateException("limit/take.lua is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Mono<Verdict> take(List<Bucket> buckets) {
        if (askAgainAt - System.nanoTime() > 0) {
            return local.take(buckets);
        }
        var commands = redis.commands();
        if (commands.isEmpty()) {
            return local.take(buckets);
        }
        return Mono.fromCompletionStage(() -> ask(commands.get(), buckets))
                .map(this::verdict)
                .onErrorResume(failure -> {
                    leaveAlone(failure);
                    return local.take(buckets);
                });
    }

    private CompletionStage<List<Long>> ask(RedisAsyncCommands<String, String> commands, List<Bucket> buckets) {
        var keys = buckets.stream().map(bucket -> PREFIX + bucket.key()).toArray(String[]::new);
        var args = new String[buckets.size() * 2];
        for (int i = 0; i < buckets.size(); i++) {
            var limit = buckets.get(i).limit();
            args[2 * i] = Long.toString(limit.microsPerToken());
            args[2 * i + 1] = Integer.toString(limit.burst());
        }
        CompletionStage<List<Long>> answer = commands.evalsha(digest, ScriptOutputType.MULTI, keys, args);
        return answer.exceptionallyCompose(failure -> {
            var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
            return cause instanceof RedisNoScriptException
                    ? commands.eval(script, ScriptOutputType.MULTI, keys, args)
                    : CompletableFuture.failedFuture(cause);
        });
    }

    private Verdict verdict(List<Long> answer) {
        if (away) {
            away = false;
            log.info("Redis answers again, limits are shared");
        }
        return new Verdict(answer.get(0), answer.get(1).intValue(), answer.get(2), answer.get(3));
    }

    private void leaveAlone(Throwable failure) {
        askAgainAt = System.nanoTime() + pause;
        if (!away) {
            away = true;
            log.warn("Redis does not answer, each gateway counts for itself: {}", failure.toString());
        }
    }
}
