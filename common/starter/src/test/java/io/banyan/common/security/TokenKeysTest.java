package io.banyan.common.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.banyan.common.problem.ServiceUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.util.MultiValueMap;

/** The keys of tokens while their issuer comes and goes. */
class TokenKeysTest {

    private static final Duration KEPT = Duration.ofMillis(100);
    /** More than are let through before fetches are held back. */
    private static final int MANY = 5;

    private final ECKey pair = pair();
    private final Issuer issuer = new Issuer();
    private final JwtDecoder decoder = TokenKeys.decoder(
            new SecurityProperties("banyan", null, List.of(), "", Duration.ofMinutes(10)),
            issuer,
            new TokenKeys.Pace(
                    KEPT, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(90), Duration.ofDays(1)));

    /** Until they were wanted anew several times: ahead of their time in the background, and when it was over. */
    @Test
    @Timeout(20)
    void knownKeysGoOnWorkingWhileItIsAway() throws Exception {
        var token = token(pair);
        decoder.decode(token);
        issuer.away = true;
        while (issuer.asked.get() < MANY) {
            assertThat(decoder.decode(token).getSubject()).isEqualTo("7");
        }
    }

    @Test
    void noTokenIsCalledWrongWhileNoKeyIsKnown() throws Exception {
        issuer.away = true;
        for (var i = 0; i < MANY; i++) {
            var token = token(pair);
            assertThatThrownBy(() -> decoder.decode(token))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void whatAStrangerSignedIsWrong() throws Exception {
        var forged = token(pair());
        assertThatThrownBy(() -> decoder.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    private static String token(ECKey pair) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(pair.getKeyID())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .issuer("banyan")
                .audience("banyan")
                .subject("7")
                .claim("exp", Clock.systemUTC().instant().getEpochSecond() + 60)
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(pair));
        return token.serialize();
    }

    private static ECKey pair() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says what Feign's client says of a user-service that is there, or away. */
    private final class Issuer implements TokenEndpointClient {

        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean away;

        @Override
        public String keys() {
            asked.incrementAndGet();
            if (away) {
                throw ServiceUnavailable.of("user-service", null);
            }
            return new JWKSet(pair.toPublicJWK()).toString();
        }

        @Override
        public Issued token(String basic, MultiValueMap<String, ?> form) {
            throw new UnsupportedOperationException("nobody asks for a token here");
        }
    }
}
