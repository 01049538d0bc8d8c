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
import feign.FeignException;
import java.text.ParseException;
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

    private TokenKeys() {}

    static JwtDecoder decoder(SecurityProperties properties, TokenEndpointClient issuer) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys(properties, issuer)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtClaimValidator<Object>("iss", iss -> properties.issuer().equals(String.valueOf(iss))),
                new JwtClaimValidator<java.util.List<String>>("aud", aud -> aud != null && aud.contains("banyan"))));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(SecurityProperties properties, TokenEndpointClient issuer) {
        var inline = properties.jwkSet();
        if (inline != null && !inline.isBlank()) {
            try {
                return new ImmutableJWKSet<>(JWKSet.parse(inline));
            } catch (ParseException wrong) {
                throw new IllegalStateException("banyan.security.jwk-set is not a key set", wrong);
            }
        }
        return JWKSourceBuilder.create(new FetchedKeys(issuer))
                .cache(10 * 60_000L, 10_000L)
                .rateLimited(5_000L)
                .outageTolerant(24 * 3_600_000L)
                .build();
    }

    private record FetchedKeys(TokenEndpointClient issuer) implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            try {
                return JWKSet.parse(issuer.keys());
            } catch (FeignException | ParseException failure) {
                throw new JWKSetUnavailableException("user-service gives no keys", failure);
            }
        }

        @Override
        public void close() {}
    }
}
