package io.banyan.notice.residence.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import feign.FeignException;
import io.banyan.common.security.Caller;
import io.banyan.common.security.UserServiceClient;
import io.banyan.notice.residence.Home;
import io.banyan.notice.residence.ResidenceProperties;
import io.banyan.notice.residence.Residences;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Remembers places, so that the houses of a resident are asked for once in a while and not with every request. */
@Component
class UserServiceResidences implements Residences {

    private static final int REMEMBERED = 50_000;

    private final UserServiceClient users;
    private final int most;
    private final Cache<Long, Optional<Home>> places;

    UserServiceResidences(@Lazy UserServiceClient users, ResidenceProperties properties) {
        this.users = users;
        this.most = properties.most();
        this.places = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(properties.remember())
                .build();
    }

    @Override
    public Set<Home> of(Caller resident) {
        return resident.houseIds().stream()
                .sorted()
                .limit(most)
                .flatMap(house -> home(house).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Home> home(long house) {
        var known = places.getIfPresent(house);
        if (known != null) {
            return known;
        }
        var fresh = ask(house);
        places.put(house, fresh);
        return fresh;
    }

    private Optional<Home> ask(long house) {
        try {
            var place = users.place(house);
            return Optional.of(new Home(place.projectId(), place.building()));
        } catch (FeignException.NotFound _) {
            return Optional.empty();
        }
    }
}
