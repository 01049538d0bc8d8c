package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.banyan.common.test.Api;
import io.banyan.user.key.KeyService;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that sign tokens, and tokens that are refused. */
@UserIT
class SigningKeyIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeyService keys;

    @Test
    void theNextKeyIsPublishedBeforeItSigns() {
        assertThat(api.get("/oauth2/jwks").is(200).json().get("keys").size()).isGreaterThanOrEqualTo(2);
        assertThat(api.get("/oauth2/jwks").text()).doesNotContain("\"d\"");
    }

    @Test
    void tokensOfTheFormerKeyStayGood() throws ParseException {
        var world = World.of(api);
        var before = world.adminToken;
        // As if the next key had been published long enough for everybody to know it.
        jdbc.sql("UPDATE signing_key SET created_at = created_at - INTERVAL 1 HOUR")
                .update();
        api.as(world.operatorToken())
                .post("/api/v1/signing-keys/actions/rotate", null)
                .is(200);
        var after = world.password(world.adminLogin, World.PASSWORD)
                .is(200)
                .json()
                .get("access_token")
                .asString();

        assertThat(SignedJWT.parse(after).getHeader().getKeyID())
                .isNotEqualTo(SignedJWT.parse(before).getHeader().getKeyID());
        api.as(before).get("/api/v1/me").is(200);
        api.as(after).get("/api/v1/me").is(200);
    }

    @Test
    void privateKeysAreSealed() {
        assertThat(jdbc.sql("SELECT private_sealed FROM signing_key")
                        .query(String.class)
                        .list())
                .allSatisfy(stored -> assertThat(stored).startsWith("v1.").doesNotContain("\"d\""));
    }

    @Test
    void expiredForeignAndForgedTokensAreRefused() throws JOSEException {
        var subject = "1";
        var good = keys.current();
        var stranger = new ECKeyGenerator(Curve.P_256).keyID(good.getKeyID()).generate();
        var now = Clock.systemUTC().instant();

        refusedToken(signed(good, "at+jwt", subject, "banyan", now.minusSeconds(120)));
        refusedToken(signed(good, "JWT", subject, "banyan", now.plusSeconds(60)));
        refusedToken(signed(good, "at+jwt", subject, "others", now.plusSeconds(60)));
        refusedToken(signed(stranger, "at+jwt", subject, "banyan", now.plusSeconds(60)));
        refusedToken(signed(good, "at+jwt", "9223372036854775807", "banyan", now.plusSeconds(60)));
        refusedToken("not.a.token");
    }

    private void refusedToken(String token) {
        api.as(token).get("/api/v1/me").isProblem(401, "request.unauthenticated");
    }

    private String signed(ECKey key, String type, String subject, String audience, Instant expires)
            throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer("banyan")
                .audience(audience)
                .subject(subject)
                .claim("kind", "STAFF")
                .expirationTime(java.util.Date.from(expires))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
