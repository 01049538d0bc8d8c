package io.banyan.common.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Spares a signature's verification, the dearest step of a small request, while the same token comes again. What its person may do and
 * whether he signed out is asked elsewhere; a key that is withdrawn closes within a minute.
 */
public final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 2_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var known = verified.getIfPresent(token);
        if (known != null && isValidStill(known)) {
            return known;
        }
        var fresh = decoder.decode(token);
        verified.put(token, fresh);
        return fresh;
    }

    /** The decoder allows for clocks that differ; what is remembered does not. */
    private boolean isValidStill(Jwt token) {
        var end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
