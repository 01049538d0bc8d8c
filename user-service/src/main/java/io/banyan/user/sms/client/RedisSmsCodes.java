package io.banyan.user.sms.client;

import io.banyan.common.settings.LiveSettings;
import io.banyan.user.sms.SmsCodes;
import io.banyan.user.sms.SmsProblem;
import io.banyan.user.sms.SmsProperties;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Each decision is one script, so that requests in parallel cannot slip through between two steps. */
@Component
class RedisSmsCodes implements SmsCodes {

    /** Milliseconds to wait, 0 when admitted. Keys: gap, hour of the phone, hour of the address. */
    private static final RedisScript<Long> ADMIT = RedisScript.of("""
            local gap = redis.call('PTTL', KEYS[1])
            if gap > 0 then return gap end
            for i = 2, 3 do
              if tonumber(redis.call('GET', KEYS[i]) or '0') >= tonumber(ARGV[i]) then
                return math.max(redis.call('PTTL', KEYS[i]), 1)
              end
            end
            redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
            for i = 2, 3 do
              if redis.call('INCR', KEYS[i]) == 1 then redis.call('PEXPIRE', KEYS[i], 3600000) end
            end
            return 0
            """, Long.class);

    private static final RedisScript<Long> MATCH = RedisScript.of("""
            local kept = redis.call('HGET', KEYS[1], 'hash')
            if not kept then return 0 end
            if kept == ARGV[1] then redis.call('DEL', KEYS[1]) return 1 end
            if redis.call('HINCRBY', KEYS[1], 'tries', 1) >= tonumber(ARGV[2]) then redis.call('DEL', KEYS[1]) end
            return 0
            """, Long.class);

    private static final RedisScript<Long> KEEP = RedisScript.of("""
            redis.call('DEL', KEYS[1])
            redis.call('HSET', KEYS[1], 'hash', ARGV[1], 'tries', '0')
            return redis.call('PEXPIRE', KEYS[1], ARGV[2])
            """, Long.class);

    private final StringRedisTemplate redis;
    private final Supplier<SmsProperties> limits;

    @Autowired
    RedisSmsCodes(StringRedisTemplate redis, LiveSettings settings) {
        this(redis, settings.of(SmsProperties.PREFIX, SmsProperties.class));
    }

    RedisSmsCodes(StringRedisTemplate redis, Supplier<SmsProperties> limits) {
        this.redis = redis;
        this.limits = limits;
    }

    @Override
    public Duration admit(String phoneIndex, String address) {
        var now = limits.get();
        var keys = List.of(key("gap", phoneIndex), key("hour", phoneIndex), key("address", address));
        return Duration.ofMillis(ask(() -> redis.execute(
                ADMIT,
                keys,
                Long.toString(now.gap().toMillis()),
                Integer.toString(now.perHour()),
                Integer.toString(now.perAddressAndHour()))));
    }

    @Override
    public void keep(String phoneIndex, String codeHash, Duration lifetime) {
        var _ = ask(() ->
                redis.execute(KEEP, List.of(key("code", phoneIndex)), codeHash, Long.toString(lifetime.toMillis())));
    }

    @Override
    public boolean matchesAndForgets(String phoneIndex, String codeHash, int tries) {
        return ask(() -> redis.execute(MATCH, List.of(key("code", phoneIndex)), codeHash, Integer.toString(tries)))
                == 1;
    }

    private static long ask(Supplier<Long> question) {
        try {
            return Objects.requireNonNull(question.get());
        } catch (DataAccessException away) {
            throw SmsProblem.unavailable(away);
        }
    }

    private static String key(String what, String of) {
        return "user:sms:" + what + ":" + of;
    }
}
