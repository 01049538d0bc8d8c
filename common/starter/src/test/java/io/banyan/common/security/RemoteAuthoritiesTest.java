package io.banyan.common.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.UserInternalApi;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.BearerCheck;
import io.banyan.common.contract.user.UserInternalApi.CheckedBearer;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.security.Authorities.Bearer;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** U1: what ends somewhere ends everywhere within five seconds, although no news of it arrives. */
class RemoteAuthoritiesTest {

    private static final Bearer ZHANG = new Bearer(7, 70, 1);

    private final AtomicLong nanos = new AtomicLong(1);
    private final UserService users = new UserService();
    private final RemoteAuthorities authorities = new RemoteAuthorities(users.api(), nanos::get);

    /** user-service with one account and its sign-ins, as it answers checks. */
    private static final class UserService {
        private final Set<Long> live = new HashSet<>(Set.of(70L, 71L));
        private final List<List<BearerCheck>> asked = new ArrayList<>();
        private int version = 1;
        private Set<String> permissions = Set.of("ticket:ticket:read");
        private boolean away;

        UserInternalApi api() {
            return (UserInternalApi) Proxy.newProxyInstance(
                    UserInternalApi.class.getClassLoader(),
                    new Class<?>[] {UserInternalApi.class},
                    (_, method, given) -> {
                        assertThat(method.getName()).isEqualTo("check");
                        @SuppressWarnings("unchecked")
                        var bearers = (List<BearerCheck>) given[0];
                        return check(bearers);
                    });
        }

        private List<CheckedBearer> check(List<BearerCheck> bearers) {
            if (away) {
                throw ServiceUnavailable.of("user-service", null);
            }
            asked.add(bearers);
            return bearers.stream()
                    .filter(one -> one.personId() == 7)
                    .map(one -> new CheckedBearer(
                            7,
                            one.signInId(),
                            one.signInId() == 0 || live.contains(one.signInId()),
                            one.knownVersion() == version ? null : authority()))
                    .toList();
        }

        private Authority authority() {
            return new Authority(7, AccountKind.STAFF, 1, "张师傅", version, true, permissions, Set.of(1L), Set.of());
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** As long as it may take, in steps of the renewal. */
    private void passWithRenewal(Duration time) {
        for (var step = Duration.ZERO; step.compareTo(time) < 0; step = step.plusMillis(500)) {
            pass(Duration.ofMillis(500));
            authorities.renew();
        }
    }

    @Test
    @DisplayName("U1 A sign-out is known within five seconds")
    void aSignOutIsKnownWithinFiveSeconds() {
        assertThat(authorities.of(ZHANG)).isPresent();
        users.live.remove(70L);
        pass(Duration.ofSeconds(5));
        assertThat(authorities.of(ZHANG)).isEmpty();
    }

    @Test
    @DisplayName("U1 It is known as soon to those who are never idle, for whom renewal happens in the background")
    void theActiveAreNotForgotten() {
        assertThat(authorities.of(ZHANG)).isPresent();
        users.live.remove(70L);
        var until = Duration.ZERO;
        while (authorities.of(ZHANG).isPresent()) {
            passWithRenewal(Duration.ofMillis(500));
            until = until.plusMillis(500);
        }
        assertThat(until).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void onlyTheSignInThatWasEndedEnds() {
        users.live.remove(70L);
        assertThat(authorities.of(ZHANG)).isEmpty();
        assertThat(authorities.of(new Bearer(7, 71, 1))).isPresent();
    }

    @Test
    void aPermissionThatWasTakenIsGoneWithinFiveSeconds() {
        assertThat(authorities.of(ZHANG).orElseThrow().permissions()).isNotEmpty();
        users.version = 2;
        users.permissions = Set.of();
        pass(Duration.ofSeconds(5));
        assertThat(authorities.of(ZHANG).orElseThrow().permissions()).isEmpty();
    }

    @Test
    void newsOfAChangeIsBelievedAtOnce() {
        assertThat(authorities.of(ZHANG).orElseThrow().version()).isEqualTo(1);
        users.version = 2;
        authorities.changed(new AuthorityChanged(UUID.randomUUID(), Instant.EPOCH, 1, 7, 2));
        assertThat(authorities.of(ZHANG).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aTokenThatKnowsOfNewerRightsIsNotJudgedByOlderOnes() {
        assertThat(authorities.of(ZHANG).orElseThrow().version()).isEqualTo(1);
        users.version = 2;
        assertThat(authorities.of(new Bearer(7, 70, 2)).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void whoIsActiveNeverWaitsAndIsNotReadAgainWhileNothingChanges() {
        assertThat(authorities.of(ZHANG)).isPresent();
        for (var second = 0; second < 20; second++) {
            passWithRenewal(Duration.ofSeconds(1));
            var before = users.asked.size();
            assertThat(authorities.of(ZHANG)).isPresent();
            assertThat(users.asked).as("asked while a request waits").hasSize(before);
        }
        assertThat(users.asked.subList(1, users.asked.size()))
                .allSatisfy(call -> assertThat(call).singleElement().returns(1, BearerCheck::knownVersion));
    }

    @Test
    void whoIsIdleIsNotAskedAbout() {
        assertThat(authorities.of(ZHANG)).isPresent();
        passWithRenewal(Duration.ofSeconds(30));
        assertThat(users.asked).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void manyAreAskedAboutInOneCall() {
        for (var signIn = 100L; signIn < 1_300; signIn++) {
            users.live.add(signIn);
            assertThat(authorities.of(new Bearer(7, signIn, 1))).isPresent();
        }
        users.asked.clear();
        pass(Duration.ofSeconds(2));
        authorities.renew();
        assertThat(users.asked).extracting(List::size).containsExactly(500, 500, 200);
    }

    @Test
    @DisplayName("U1 When user-service is silent, nobody comes in on an old answer")
    void whenUserServiceIsSilentNobodyComesInOnAnOldAnswer() {
        assertThat(authorities.of(ZHANG)).isPresent();
        users.away = true;
        passWithRenewal(Duration.ofSeconds(3));
        assertThat(authorities.of(ZHANG)).as("still trusted").isPresent();
        passWithRenewal(Duration.ofSeconds(2));
        assertThatThrownBy(() -> authorities.of(ZHANG)).isInstanceOf(ServiceUnavailable.class);
    }

    @Test
    void nobodyIsKnownByAnotherNumber() {
        assertThat(authorities.of(new Bearer(8, 70, 1))).isEmpty();
        assertThat(authorities.of(9)).isEmpty();
    }
}
