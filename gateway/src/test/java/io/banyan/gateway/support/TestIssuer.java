package io.banyan.gateway.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Issues tokens as user-service does, and wrong ones as an attacker would. */
public final class TestIssuer {

    private final List<ECKey> published = new CopyOnWriteArrayList<>();

    public TestIssuer() {
        rotate("key-1");
    }

    /** Makes a key that signs from now on; earlier ones stay published. */
    public void rotate(String keyId) {
        published.addFirst(key(keyId));
    }

    /** A key of this name that nobody has published. */
    public static ECKey key(String keyId) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(keyId).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String keySet() {
        return new JWKSet(published.stream().<JWK>map(ECKey::toPublicJWK).toList()).toString();
    }

    public String tokenOf(String subject) {
        return token(subject, "resident-app");
    }

    public String token(String subject, String client) {
        return sign(claims(subject).claim("client_id", client), "at+jwt", published.getFirst());
    }

    public String forged(String subject) {
        return sign(claims(subject), "at+jwt", key(published.getFirst().getKeyID()));
    }

    public String ofUnknownKey(String subject) {
        return sign(claims(subject), "at+jwt", key("nobody's"));
    }

    public String expired(String subject) {
        return sign(claims(subject).expirationTime(after(Duration.ofMinutes(-1))), "at+jwt", published.getFirst());
    }

    public String forAudience(String audience) {
        return sign(claims("somebody").audience(audience), "at+jwt", published.getFirst());
    }

    public String ofType(String type) {
        return sign(claims("somebody"), type, published.getFirst());
    }

    public String notBefore(Duration later) {
        return sign(claims("somebody").notBeforeTime(after(later)), "at+jwt", published.getFirst());
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .audience("banyan")
                .expirationTime(after(Duration.ofMinutes(10)));
    }

    // The library speaks java.util.Date; nothing else here does.
    private static java.util.Date after(Duration span) {
        return java.util.Date.from(Instant.now().plus(span));
    }

    private static String sign(JWTClaimsSet.Builder claims, String type, ECKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType(type))
                .build();
        var jwt = new SignedJWT(header, claims.build());
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
