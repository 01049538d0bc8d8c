package io.banyan.user.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.banyan.common.privacy.Vault;
import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes key pairs for ES256 and opens stored ones. A private part is in the clear only in memory. */
final class KeyForge {

    private final Vault vault;

    KeyForge(Vault vault) {
        this.vault = vault;
    }

    /** Times are kept to the microsecond, and must not be rounded into the future. */
    SigningKey generate(int generation, Instant signsFrom, Instant now) {
        try {
            var pair = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
            return new SigningKey(
                    generation,
                    pair.getKeyID(),
                    pair.toPublicJWK().toJSONString(),
                    vault.seal(pair.toJSONString(), context(pair.getKeyID())),
                    signsFrom.truncatedTo(ChronoUnit.MICROS),
                    now.truncatedTo(ChronoUnit.MICROS));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ECKey open(SigningKey key) {
        try {
            return ECKey.parse(vault.open(key.privateSealed(), context(key.kid())));
        } catch (ParseException damaged) {
            throw new IllegalStateException("Signing key " + key.kid() + " cannot be read", damaged);
        }
    }

    private static String context(String kid) {
        return "signing-key:" + kid;
    }
}
