package io.banyan.paysim.wire;

import java.security.PrivateKey;
import java.security.PublicKey;

/// Who the one merchant is and with which keys both sides prove themselves.
///
/// @param apiV3Key 32 ASCII characters, the AES-256 key of notices
/// @param publicKeyId `PUB_KEY_ID_…`, the name of the platform's key in public-key mode
public record Keyring(
        String mchid,
        String appid,
        String merchantSerial,
        String apiV3Key,
        String publicKeyId,
        PublicKey merchantPublicKey,
        PrivateKey platformPrivateKey) {

    @Override
    public String toString() {
        return "Keyring[mchid=%s, appid=%s, merchantSerial=%s]".formatted(mchid, appid, merchantSerial);
    }
}
