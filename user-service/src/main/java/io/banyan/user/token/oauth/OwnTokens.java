package io.banyan.user.token.oauth;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** This service is a resource server too, and checks tokens by the same rules as the others, with the keys it has at hand. */
final class OwnTokens {

    private OwnTokens() {}

    static JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, told(keys)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtClaimValidator<Object>("iss", iss -> "banyan".equals(String.valueOf(iss))),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains("banyan"))));
        return decoder;
    }

    /** Keys that cannot be read are told as just that: any other exception would have the token refused as wrong. */
    private static JWKSource<SecurityContext> told(JWKSource<SecurityContext> keys) {
        return (selector, context) -> {
            try {
                return keys.get(selector, context);
            } catch (RuntimeException unread) {
                throw new KeySourceException("The keys of tokens cannot be read", unread);
            }
        };
    }
}
