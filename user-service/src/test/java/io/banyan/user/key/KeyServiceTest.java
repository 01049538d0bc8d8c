package io.banyan.user.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyServiceTest {

    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

    private final Calendar calendar = new Calendar();
    private final Kept kept = new Kept();
    private final KeyService first = service();
    private final KeyService second = service();

    @Test
    void beginsWithOneThatSignsAndOneThatWill() {
        first.maintain();

        assertThat(first.current().getKeyID()).isEqualTo(kept.all().getFirst().kid());
        assertThat(first.published().getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        assertThat(kept.all().getLast().signsFrom()).isEqualTo(START.plus(Duration.ofDays(90)));
    }

    @Test
    void signsWithTheNextAfterNinetyDaysAndKeepsTheFormerADay() {
        first.maintain();
        var former = first.current().getKeyID();
        calendar.now = START.plus(Duration.ofDays(90)).minusSeconds(1);
        assertThat(first.current().getKeyID()).isEqualTo(former);

        calendar.now = START.plus(Duration.ofDays(90));
        first.maintain();
        assertThat(first.current().getKeyID()).isNotEqualTo(former);
        assertThat(first.published().getKeyByKeyId(former)).isNotNull();
        assertThat(first.published().getKeys()).hasSize(3);

        calendar.now = calendar.now.plus(Duration.ofDays(1)).plusSeconds(1);
        first.maintain();
        assertThat(first.published().getKeyByKeyId(former)).isNull();
        assertThat(first.published().getKeys()).hasSize(2);
    }

    @Test
    void replicasAgreeWithoutSpeakingToEachOther() {
        first.maintain();
        second.maintain();

        assertThat(kept.all()).hasSize(2);
        assertThat(second.current().getKeyID()).isEqualTo(first.current().getKeyID());
    }

    @Test
    void rotatesAtOnceWhenEverybodyKnowsTheNext() {
        first.maintain();
        var former = first.current().getKeyID();
        calendar.now = START.plus(Duration.ofDays(3));

        first.rotate();

        assertThat(first.current().getKeyID()).isNotEqualTo(former);
        assertThat(first.published().getKeys()).hasSize(3);
    }

    @Test
    void waitsWithAnEarlyRotationUntilTheNextIsKnown() {
        first.maintain();
        var former = first.current().getKeyID();
        calendar.now = START.plusSeconds(60);

        first.rotate();
        assertThat(first.current().getKeyID()).isEqualTo(former);

        calendar.now = START.plus(Duration.ofMinutes(15));
        assertThat(first.current().getKeyID()).isNotEqualTo(former);
    }

    @Test
    void comesBackFromAnyAbsence() {
        first.maintain();
        calendar.now = START.plus(Duration.ofDays(1000));

        first.maintain();

        assertThat(kept.all().getLast().signsFrom()).isEqualTo(calendar.now.plus(Duration.ofMinutes(15)));
        assertThat(first.current().getKeyID())
                .isEqualTo(kept.all().get(kept.all().size() - 2).kid());
    }

    private KeyService service() {
        return new KeyService(
                kept,
                new Vault(new byte[32]),
                calendar,
                new KeyProperties(Duration.ofDays(90), Duration.ofMinutes(15), Duration.ofDays(1)));
    }

    private static final class Calendar extends Clock {

        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Kept implements SigningKeys {

        private final TreeMap<Integer, SigningKey> keys = new TreeMap<>();

        @Override
        public List<SigningKey> all() {
            return List.copyOf(keys.values());
        }

        @Override
        public void addIfNew(SigningKey key) {
            keys.putIfAbsent(key.generation(), key);
        }

        @Override
        public int bringForward(int generation, Instant signsFrom, Instant now) {
            var key = keys.get(generation);
            if (key == null
                    || !key.signsFrom().isAfter(signsFrom)
                    || !key.signsFrom().isAfter(now)) {
                return 0;
            }
            keys.put(
                    generation,
                    new SigningKey(
                            generation, key.kid(), key.publicJwk(), key.privateSealed(), signsFrom, key.createdAt()));
            return 1;
        }

        @Override
        public void forget(int generation) {
            keys.remove(generation);
        }
    }
}
