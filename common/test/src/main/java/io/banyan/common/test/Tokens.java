package io.banyan.common.test;

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
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Signs access tokens as the issuer would, with a key pair of this JVM. */
public final class Tokens {

    private static final ECKey KEY = key();

    private Tokens() {}

    static String publicKeys() {
        return new JWKSet(KEY).toPublicJWKSet().toString();
    }

    /** A token that is right in every way. */
    public static String of(String subject, String kind) {
        return signed(subject, kind, KEY, UnaryOperator.identity());
    }

    /** A token of another system with these scopes, separated by blanks. */
    public static String ofClient(String subject, String scopes) {
        return signed(subject, "CLIENT", KEY, claims -> claims.claim("scope", scopes));
    }

    /** A token that expired a minute ago. */
    public static String expired(String subject, String kind) {
        return signed(
                subject,
                kind,
                KEY,
                claims -> claims.expirationTime(
                        java.util.Date.from(Clock.systemUTC().instant().minusSeconds(90))));
    }

    /** A token for another audience. */
    public static String foreignAudience(String subject, String kind) {
        return signed(subject, kind, KEY, claims -> claims.audience("somebody-else"));
    }

    /** A token signed by a stranger under our key id. */
    public static String forged(String subject, String kind) {
        return signed(subject, kind, key(), UnaryOperator.identity());
    }

    /** A token whose owner proved an hour ago who he is. */
    public static String provedLongAgo(String subject, String kind) {
        return signed(
                subject,
                kind,
                KEY,
                claims -> claims.claim("auth_time", Clock.systemUTC().instant().getEpochSecond() - 3600));
    }

    private static String signed(String subject, String kind, ECKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        var now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer("banyan")
                .audience("banyan")
                .subject(subject)
                .claim("kind", kind)
                .claim("auth_time", now.getEpochSecond())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(java.util.Date.from(now))
                .expirationTime(java.util.Date.from(now.plus(Duration.ofMinutes(30))));
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("test")
                .build();
        try {
            var token = new SignedJWT(header, change.apply(claims).build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
