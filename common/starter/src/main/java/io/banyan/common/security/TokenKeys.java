package io.banyan.common.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies access tokens: ES256 only, type {@code at+jwt}, issuer and audience ours, not expired. Keys are fetched from the issuer,
 * kept, and fetched again when an unknown key id appears; known keys go on working while the issuer is away.
 */
final class TokenKeys {

    private static final Pace PACE = new Pace(
            Duration.ofMinutes(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofDays(1));

    private TokenKeys() {}

    /**
     * How keys are fetched.
     *
     * @param kept     until they are fetched again
     * @param ahead    of that time they are fetched already, if somebody wants one, while he is given the old
     * @param patience with a fetch that somebody else has begun
     * @param between  two fetches; what comes sooner is told that the keys are not to be had
     * @param outage   how long known keys go on working while they cannot be fetched
     */
    record Pace(Duration kept, Duration ahead, Duration patience, Duration between, Duration outage) {}

    static JwtDecoder decoder(SecurityProperties properties, TokenEndpointClient issuer) {
        return decoder(properties, issuer, PACE);
    }

    static JwtDecoder decoder(SecurityProperties properties, TokenEndpointClient issuer, Pace pace) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys(properties, issuer, pace)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtClaimValidator<Object>("iss", iss -> properties.issuer().equals(String.valueOf(iss))),
                new JwtClaimValidator<java.util.List<String>>("aud", aud -> aud != null && aud.contains("banyan"))));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(
            SecurityProperties properties, TokenEndpointClient issuer, Pace pace) {
        var inline = properties.jwkSet();
        if (inline != null && !inline.isBlank()) {
            try {
                return new ImmutableJWKSet<>(JWKSet.parse(inline));
            } catch (ParseException wrong) {
                throw new IllegalStateException("banyan.security.jwk-set is not a key set", wrong);
            }
        }
        return JWKSourceBuilder.create(new FetchedKeys(issuer))
                .cache(pace.kept().toMillis(), pace.patience().toMillis())
                .refreshAheadCache(pace.ahead().toMillis(), false)
                .rateLimited(pace.between().toMillis())
                .outageTolerant(pace.outage().toMillis())
                .build();
    }

    /** Whatever keeps the keys from us, no token is to blame: any other exception would have it refused as wrong. */
    private record FetchedKeys(TokenEndpointClient issuer) implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            try {
                return JWKSet.parse(issuer.keys());
            } catch (RuntimeException | ParseException failure) {
                throw new JWKSetUnavailableException("user-service gives no keys", failure);
            }
        }

        @Override
        public void close() {}
    }
}
