package io.banyan.user.token.oauth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.banyan.common.persistence.StoreOutage;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

class OwnTokensTest {

    @Test
    void noTokenIsCalledWrongWhileTheKeysCannotBeRead() throws JOSEException {
        var decoder = OwnTokens.decoder((selector, context) -> {
            throw new DataAccessResourceFailureException("the database is away");
        });
        var token = token();
        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class)
                .matches(StoreOutage::isBehind);
    }

    private static String token() throws JOSEException {
        var pair = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(pair.getKeyID())
                .build();
        var token =
                new SignedJWT(header, new JWTClaimsSet.Builder().subject("7").build());
        token.sign(new ECDSASigner(pair));
        return token.serialize();
    }
}
