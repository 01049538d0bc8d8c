package io.banyan.common.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import feign.FeignException;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.UserInternalApi;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.BearerCheck;
import io.banyan.common.contract.user.UserInternalApi.CheckedBearer;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.common.problem.ServiceUnavailable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks user-service and remembers for {@link #TRUSTED}: a sign-out, a disabled account or a changed right is known everywhere by then, even
 * if the news of it is lost. Who is active is asked about again in the background, many at once and before his time is up, so that a request
 * hardly ever waits. When user-service is silent for longer than that, nobody comes in: the answer is 503.
 */
@EventReactions
class RemoteAuthorities implements Authorities {

    private static final Logger log = LoggerFactory.getLogger(RemoteAuthorities.class);

    /** How old an answer may be when it is relied on, counted from before it was asked for. Five seconds are promised. */
    static final Duration TRUSTED = Duration.ofSeconds(4);

    /** An answer of this age is renewed if somebody has relied on it. */
    static final Duration RENEWED = Duration.ofMillis(1500);

    /** Rights that follow the calendar, such as a house let until Sunday, change without a new version. */
    private static final Duration READ_AGAIN = Duration.ofMinutes(1);

    private static final int AT_ONCE = 500;
    private static final int NOTHING_KNOWN = -1;

    private final UserInternalApi users;
    private final LongSupplier nanos;
    private final Cache<Who, Known> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** @param nanos a clock that only goes forward, such as {@link System#nanoTime} */
    RemoteAuthorities(UserInternalApi users, LongSupplier nanos) {
        this.users = users;
        this.nanos = nanos;
    }

    private record Who(long personId, long signInId) {}

    /** An answer, and whether it was relied on since. */
    private static final class Known {
        private final @Nullable Authority authority;
        private final long readAt;
        private final long askedAt;
        private volatile boolean used;

        Known(@Nullable Authority authority, long readAt, long askedAt) {
            this.authority = authority;
            this.readAt = readAt;
            this.askedAt = askedAt;
        }

        int version() {
            return authority == null ? NOTHING_KNOWN : authority.version();
        }
    }

    /** Stands for what was never asked. */
    private static final Known NOBODY = new Known(null, 0, 0);

    @Override
    public Optional<Authority> of(long personId) {
        return of(new Bearer(personId, 0, 0));
    }

    @Override
    public Optional<Authority> of(Bearer bearer) {
        var who = new Who(bearer.personId(), bearer.signInId());
        var remembered = known.getIfPresent(who);
        if (remembered == null
                || isOlder(remembered.askedAt, TRUSTED)
                || remembered.authority != null && remembered.version() < bearer.authorityVersion()) {
            remembered = ask(who, remembered);
        } else if (!remembered.used) {
            remembered.used = true;
        }
        return Optional.ofNullable(remembered.authority);
    }

    @OnBroadcast
    void changed(AuthorityChanged change) {
        known.asMap().keySet().removeIf(who -> who.personId() == change.personId());
    }

    /** Asks again about all who were active since they were asked about last. */
    void renew() {
        var due = new HashMap<Who, Known>();
        known.asMap().forEach((who, answer) -> {
            if (answer.used && isOlder(answer.askedAt, RENEWED)) {
                due.put(who, answer);
            }
        });
        var all = List.copyOf(due.keySet());
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = new HashMap<Who, Known>();
            all.subList(from, Math.min(all.size(), from + AT_ONCE)).forEach(who -> some.put(who, due.get(who)));
            try {
                renew(some);
            } catch (FeignException | ServiceUnavailable away) {
                log.warn("user-service cannot be asked about {} callers: {}", some.size(), away.toString());
                return;
            }
        }
    }

    private Known ask(Who who, @Nullable Known before) {
        try {
            var one = new HashMap<Who, Known>();
            one.put(who, before == null ? NOBODY : before);
            var answer = Objects.requireNonNull(renew(one).get(who));
            answer.used = true;
            return answer;
        } catch (FeignException away) {
            throw ServiceUnavailable.of("user-service", away);
        }
    }

    /** One call for all of them; an answer counts from before the question, and one that was dropped meanwhile stays dropped. */
    private Map<Who, Known> renew(Map<Who, Known> before) {
        var askedAt = nanos.getAsLong();
        var checked = new HashMap<Who, CheckedBearer>();
        users.check(before.entrySet().stream()
                        .map(one -> new BearerCheck(
                                one.getKey().personId(), one.getKey().signInId(), versionToTell(one.getValue())))
                        .toList())
                .forEach(answer -> checked.put(new Who(answer.personId(), answer.signInId()), answer));
        var fresh = new HashMap<Who, Known>();
        before.forEach((who, old) -> {
            var answer = known(checked.get(who), old, askedAt);
            fresh.put(who, answer);
            keep(who, old, answer);
        });
        return fresh;
    }

    private void keep(Who who, Known old, Known answer) {
        if (old == NOBODY) {
            known.put(who, answer);
        } else {
            known.asMap().replace(who, old, answer);
        }
    }

    private static Known known(@Nullable CheckedBearer answer, Known old, long askedAt) {
        if (answer == null || !answer.live()) {
            return new Known(null, askedAt, askedAt);
        }
        var changed = answer.authority();
        return changed == null ? new Known(old.authority, old.readAt, askedAt) : new Known(changed, askedAt, askedAt);
    }

    private int versionToTell(Known old) {
        return isOlder(old.readAt, READ_AGAIN) ? NOTHING_KNOWN : old.version();
    }

    private boolean isOlder(long then, Duration age) {
        return nanos.getAsLong() - then > age.toNanos();
    }
}
