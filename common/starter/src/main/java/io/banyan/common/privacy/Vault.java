package io.banyan.common.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals small secrets for the database (AES-256-GCM) and makes blind indexes (HMAC-SHA-256) by which a sealed value can be found. A sealed
 * value only opens in the context (table and row) it was sealed for, so that nobody can move it to another row, and names the key it was
 * sealed with: the newest key seals, older ones still open, see {@link Resealing}. Every key is derived from the root key of the service as
 * well, so that no service can read what another one sealed. Indexes are made with the root key, which stays.
 */
public final class Vault {

    private static final Pattern SEALED = Pattern.compile("v\\d+\\.[\\w-]{38,}");
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] root;
    private final TreeMap<Integer, SecretKeySpec> keys = new TreeMap<>();

    /** @param root 32 random bytes; what it seals is of key 1 */
    public Vault(byte[] root) {
        this.root = checked(root);
        keys.put(1, new SecretKeySpec(hmac(root, "sealing"), "AES"));
    }

    /**
     * A vault whose keys are told by the environment.
     *
     * @param secret   the root key, 32 bytes in either alphabet of base64
     * @param newer    keys that came later: {@code 2=base64,3=base64}; the last one seals
     * @param variable where the root key has to be said, for whoever forgot it
     * @throws IllegalStateException without a secret: a made-up one would make everything sealed with it unreadable after the next start
     */
    public static Vault of(String secret, String newer, String variable) {
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    variable + " is missing: give 32 random bytes in base64 (openssl rand -base64 32) and keep them");
        }
        var vault = new Vault(decoded(secret));
        for (var key : newer.split(",", -1)) {
            if (!key.isBlank()) {
                var parts = key.strip().split("=", 2);
                vault.add(Integer.parseInt(parts[0]), decoded(parts[1]));
            }
        }
        return vault;
    }

    private void add(int id, byte[] key) {
        if (id < 2) {
            throw new IllegalStateException("Keys are numbered from 2; the root key is number 1");
        }
        var own = HexFormat.of().formatHex(hmac(root, "sealing:" + id));
        keys.put(id, new SecretKeySpec(hmac(checked(key), own), "AES"));
    }

    private static byte[] checked(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("A key has 32 bytes");
        }
        return key.clone();
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64.strip().replace('-', '+').replace('_', '/'));
    }

    /** What begins everything that the newest key seals, such as {@code v2.} */
    public String mark() {
        return "v" + keys.lastKey() + ".";
    }

    public String seal(String plain, String context) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(
                keys.lastEntry().getValue(),
                Cipher.ENCRYPT_MODE,
                nonce,
                plain.getBytes(StandardCharsets.UTF_8),
                context);
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
        return mark() + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** @throws IllegalStateException when it was sealed with a key that is not here, or for another context */
    public String open(String sealed, String context) {
        var dot = sealed.indexOf('.');
        var key = dot > 1 && sealed.startsWith("v") ? keys.get(Integer.parseInt(sealed, 1, dot, 10)) : null;
        if (key == null) {
            throw new IllegalStateException("Not sealed by this vault, or with a key that is gone: " + context);
        }
        var whole = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
        var plain = crypt(
                key,
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(whole, NONCE),
                Arrays.copyOfRange(whole, NONCE, whole.length),
                context);
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** What is sealed is opened; what was stored before the column was sealed is given as it is, until {@link Resealing} has come by. */
    public String openOrPlain(String stored, String context) {
        return isSealed(stored) ? open(stored, context) : stored;
    }

    /** Whether a stored value is sealed, by some key. */
    public static boolean isSealed(String stored) {
        return SEALED.matcher(stored).matches();
    }

    /** The blind index of a phone number as people type it: spaces, hyphens, brackets and the prefix {@code +86} do not matter. */
    public String phoneIndex(String typed) {
        var digits = typed.replaceAll("[^0-9+]", "");
        return index("phone", digits.startsWith("+86") ? digits.substring(3) : digits);
    }

    /** A hash that only this installation can make; different per purpose. 64 hexadecimal digits. */
    public String index(String purpose, String value) {
        return HexFormat.of().formatHex(hmac(hmac(root, "index:" + purpose), value));
    }

    private static byte[] crypt(SecretKeySpec key, int mode, byte[] nonce, byte[] input, String context) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
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
