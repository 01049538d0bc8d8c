package io.banyan.common.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import feign.FeignException;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.UserInternalApi;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.common.problem.ServiceUnavailable;
import java.time.Duration;
import java.util.Optional;

/** Asks user-service and remembers for a minute; a change of rights is broadcast and drops the memory at once. */
@EventReactions
class RemoteAuthorities implements Authorities {

    private final UserInternalApi users;
    private final Cache<Long, Authority> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RemoteAuthorities(UserInternalApi users) {
        this.users = users;
    }

    @Override
    public Optional<Authority> of(long personId) {
        var remembered = known.getIfPresent(personId);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        try {
            var fresh = users.authority(personId);
            known.put(personId, fresh);
            return Optional.of(fresh);
        } catch (FeignException.NotFound _) {
            return Optional.empty();
        } catch (FeignException away) {
            throw ServiceUnavailable.of("user-service", away);
        }
    }

    @OnBroadcast
    void changed(AuthorityChanged change) {
        known.invalidate(change.personId());
    }
}
