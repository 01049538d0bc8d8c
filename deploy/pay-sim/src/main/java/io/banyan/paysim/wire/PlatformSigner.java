package io.banyan.paysim.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

/// Signs bodies as the platform does: SHA256withRSA over timestamp, nonce and body, each followed by a line feed.
public final class PlatformSigner {

    private final PrivateKey key;
    private final String keyId;
    private final Clock clock;

    public PlatformSigner(PrivateKey key, String keyId, Clock clock) {
        this.key = key;
        this.keyId = keyId;
        this.clock = clock;
    }

    /// A signer whose key nobody has been told about, yet claims to be this one.
    public PlatformSigner impostor() {
        try {
            return new PlatformSigner(Pem.newKeyPair().getPrivate(), keyId, clock);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A signer with the right key under a name that the merchant does not know.
    public PlatformSigner renamed(String otherKeyId) {
        return new PlatformSigner(key, otherKeyId, clock);
    }

    public SignedHeaders sign(byte[] body) {
        return sign(body, clock.instant());
    }

    /// Signs as if it were another time: how late notices are made.
    public SignedHeaders sign(byte[] body, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        String nonce = RandomText.letters(32);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update((timestamp + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            signature.update((byte) '\n');
            return new SignedHeaders(
                    keyId, timestamp, nonce, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign with the platform key", e);
        }
    }
}
