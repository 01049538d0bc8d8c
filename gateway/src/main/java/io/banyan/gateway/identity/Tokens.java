package io.banyan.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.banyan.gateway.problem.GatewayProblem;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Checks access tokens (RFC 9068): ES256 signature, type, audience, time. A signature costs more processor time than all the rest of the
 * gateway, so a token that was good is remembered.
 */
@Component
class Tokens {

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final int LONGEST = 8192;

    private final Keys keys;
    private final TokenSettings settings;
    private final Clock clock;
    private final Cache<String, Checked> good;

    Tokens(Keys keys, TokenSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.good = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterWrite(settings.rememberedFor())
                .build();
    }

    /** The token's holder, or an error that is a {@link GatewayProblem}. */
    Mono<Caller.Known> check(String token) {
        var checked = good.getIfPresent(token);
        if (checked != null && checked.keys().equals(keys.version())) {
            return isOver(checked.expiresAt())
                    ? Mono.error(GatewayProblem.tokenExpired())
                    : Mono.just(checked.holder());
        }
        return verify(token);
    }

    private Mono<Caller.Known> verify(String token) {
        if (token.length() > LONGEST) {
            return Mono.error(GatewayProblem.tokenInvalid("The token is too long"));
        }
        SignedJWT jwt;
        JWTClaimsSet claims;
        try {
            jwt = SignedJWT.parse(token);
            claims = jwt.getJWTClaimsSet();
        } catch (ParseException malformed) {
            return Mono.error(GatewayProblem.tokenInvalid("The token is not a signed JWT"));
        }
        var header = jwt.getHeader();
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
            return Mono.error(GatewayProblem.tokenInvalid("The token is not signed with ES256 and a key id"));
        }
        return keys.find(header.getKeyID())
                .switchIfEmpty(Mono.error(GatewayProblem.tokenInvalid("The token's key is unknown")))
                .map(verifier -> accept(token, jwt, claims, verifier));
    }

    private Caller.Known accept(String token, SignedJWT jwt, JWTClaimsSet claims, JWSVerifier verifier) {
        if (!isSignedBy(verifier, jwt)) {
            throw GatewayProblem.tokenInvalid("The token's signature is wrong");
        }
        if (!ACCESS_TOKEN.equals(jwt.getHeader().getType())) {
            throw GatewayProblem.tokenInvalid("The token is not an access token");
        }
        if (!claims.getAudience().contains(settings.audience())) {
            throw GatewayProblem.tokenInvalid("The token is for another audience");
        }
        if (claims.getSubject() == null || claims.getExpirationTime() == null) {
            throw GatewayProblem.tokenInvalid("The token lacks sub or exp");
        }
        var notBefore = claims.getNotBeforeTime();
        if (notBefore != null
                && notBefore.toInstant().minus(settings.clockSkew()).isAfter(clock.instant())) {
            throw GatewayProblem.tokenInvalid("The token is not valid yet");
        }
        var expiresAt = claims.getExpirationTime().toInstant();
        if (isOver(expiresAt)) {
            throw GatewayProblem.tokenExpired();
        }
        var holder = new Caller.Known(
                claims.getSubject(), claims.getClaim("client_id") instanceof String client ? client : null);
        good.put(token, new Checked(holder, expiresAt, keys.version()));
        return holder;
    }

    private boolean isOver(Instant expiresAt) {
        return expiresAt.plus(settings.clockSkew()).isBefore(clock.instant());
    }

    private static boolean isSignedBy(JWSVerifier verifier, SignedJWT jwt) {
        try {
            return jwt.verify(verifier);
        } catch (JOSEException unusable) {
            return false;
        }
    }

    private record Checked(Caller.Known holder, Instant expiresAt, Object keys) {}
}
