package io.banyan.user.token;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.BearerCheck;
import io.banyan.common.contract.user.UserInternalApi.CheckedBearer;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Authorities;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.AuthorityService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Whether a token still opens anything: its sign-in must be alive, and its owner may do what he may do now. */
@Service
public class BearerService implements Authorities {

    private final AuthorityService authorities;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Clock clock;

    BearerService(AuthorityService authorities, Accounts accounts, SignIns signIns, Clock clock) {
        this.authorities = authorities;
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public Optional<Authority> of(long personId) {
        return authorities.of(personId);
    }

    @Override
    public Optional<Authority> of(Bearer bearer) {
        return Scope.across("whose token this is, is what we are about to learn")
                .call(() -> ofLive(bearer));
    }

    private Optional<Authority> ofLive(Bearer bearer) {
        var over = bearer.signInId() != 0
                && signIns.find(bearer.signInId())
                        .filter(found -> found.accountId() == bearer.personId())
                        .filter(found -> found.isLiveAt(clock.instant()))
                        .isEmpty();
        return over ? Optional.empty() : authorities.of(bearer.personId());
    }

    /** For many at once: two queries for all of them, and the rights of those whose rights are not what the asker knows. */
    public List<CheckedBearer> check(List<BearerCheck> bearers) {
        if (bearers.isEmpty()) {
            return List.of();
        }
        var versions = accounts
                .versions(bearers.stream().map(BearerCheck::personId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Accounts.Version::id, Function.identity()));
        var live =
                signIns
                        .live(
                                bearers.stream()
                                        .map(BearerCheck::signInId)
                                        .distinct()
                                        .toList(),
                                clock.instant())
                        .stream()
                        .collect(Collectors.toSet());
        return bearers.stream()
                .flatMap(bearer -> Stream.ofNullable(versions.get(bearer.personId()))
                        .map(version -> checked(bearer, version.authorityVersion(), isLive(bearer, live))))
                .toList();
    }

    private static boolean isLive(BearerCheck bearer, Set<SignIns.Live> live) {
        return bearer.signInId() == 0 || live.contains(new SignIns.Live(bearer.signInId(), bearer.personId()));
    }

    private CheckedBearer checked(BearerCheck bearer, int version, boolean live) {
        var authority = live && version != bearer.knownVersion()
                ? authorities.of(bearer.personId()).orElse(null)
                : null;
        return new CheckedBearer(bearer.personId(), bearer.signInId(), live, authority);
    }
}
