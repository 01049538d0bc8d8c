package io.banyan.common.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

    private final SetClock clock = new SetClock();
    private final List<String> verified = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(this::verify, clock);

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("forged") || clock.now.isAfter(START.plusSeconds(30))) {
            throw new BadJwtException("no");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("7")
                .expiresAt(START.plusSeconds(20))
                .build();
    }

    @Test
    void aTokenIsVerifiedOnce() {
        assertThat(tokens.decode("zhang")).isSameAs(tokens.decode("zhang"));
        tokens.decode("li");
        assertThat(verified).containsExactly("zhang", "li");
    }

    @Test
    void whatWasRefusedIsRefusedAgain() {
        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verified).hasSize(2);
    }

    @Test
    void anExpiredTokenIsNotRemembered() {
        tokens.decode("zhang");
        clock.now = START.plus(Duration.ofSeconds(31));
        assertThatThrownBy(() -> tokens.decode("zhang")).isInstanceOf(BadJwtException.class);
    }

    private static final class SetClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
