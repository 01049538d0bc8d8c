package io.banyan.common.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals small secrets for the database (AES-256-GCM) and makes blind indexes (HMAC-SHA-256) by which a sealed value can be found. Every
 * key is derived from the one master key of the installation; a sealed value only opens in the context (table and row) it was sealed for,
 * so that nobody can move it to another row.
 */
public final class Vault {

    private static final String FORMAT = "v1.";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] master;
    private final SecretKeySpec sealing;

    /** @param master 32 random bytes */
    public Vault(byte[] master) {
        if (master.length != 32) {
            throw new IllegalArgumentException("The master key has 32 bytes");
        }
        this.master = master.clone();
        this.sealing = new SecretKeySpec(hmac(master, "sealing"), "AES");
    }

    /**
     * A vault whose master key is told by the environment.
     *
     * @param secret   32 bytes in either alphabet of base64
     * @param variable where it has to be said, for whoever forgot it
     * @throws IllegalStateException without a secret: a made-up one would make everything sealed with it unreadable after the next start
     */
    public static Vault of(String secret, String variable) {
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    variable + " is missing: give 32 random bytes in base64 (openssl rand -base64 32) and keep them");
        }
        return new Vault(
                Base64.getDecoder().decode(secret.strip().replace('-', '+').replace('_', '/')));
    }

    public String seal(String plain, String context) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8), context);
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
        return FORMAT + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** @throws IllegalStateException when it was sealed with another key or for another context */
    public String open(String sealed, String context) {
        if (!sealed.startsWith(FORMAT)) {
            throw new IllegalStateException("Not sealed by this vault");
        }
        var whole = Base64.getUrlDecoder().decode(sealed.substring(FORMAT.length()));
        var plain = crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(whole, NONCE),
                Arrays.copyOfRange(whole, NONCE, whole.length),
                context);
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** A hash that only this installation can make; different per purpose. 64 hexadecimal digits. */
    public String index(String purpose, String value) {
        return HexFormat.of().formatHex(hmac(hmac(master, "index:" + purpose), value));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, String context) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("Sealed with another key or for another place: " + context, wrong);
        }
    }

    private static byte[] hmac(byte[] key, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
