package io.banyan.paysim.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts what a notice says: AES-256-GCM under the merchant's APIv3 key.
@Component
public class NoticeCipher {

    public static final String ALGORITHM = "AEAD_AES_256_GCM";
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    NoticeCipher(Keyring keyring) {
        this.key = new SecretKeySpec(keyring.apiV3Key().getBytes(StandardCharsets.UTF_8), "AES");
    }

    /// @param nonce 12 ASCII characters, never the same twice
    /// @return ciphertext and tag in Base64
    public String encrypt(String plaintext, String nonce, String associatedData) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce.getBytes(StandardCharsets.UTF_8)));
            cipher.updateAAD(associatedData.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(cipher.doFinal(plaintext.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt a notice", e);
        }
    }
}
