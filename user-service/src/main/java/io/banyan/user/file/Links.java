package io.banyan.user.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and checks download links. Whoever has a link may read that one variant of that one file until it expires; nobody can make one. */
public final class Links {

    private static final int SHORTEST_SECRET = 16;

    private final SecretKeySpec key;
    private final Duration lifetime;

    public Links(String secret, Duration lifetime) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("BANYAN_FILES_SECRET is missing or too short: it signs download links");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.lifetime = lifetime;
    }

    /** Which form of a file. */
    public enum Variant {
        ORIGINAL,
        THUMBNAIL
    }

    /** Relative to the platform's address. */
    String to(long fileId, Variant variant, Instant now) {
        var expires = now.plus(lifetime).getEpochSecond();
        return "/api/v1/files/%d/content?variant=%s&expires=%d&signature=%s"
                .formatted(fileId, variant, expires, signature(fileId, variant, expires));
    }

    void require(long fileId, Variant variant, long expires, String signature, Instant now) {
        var right = signature(fileId, variant, expires).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8))
                || now.getEpochSecond() >= expires) {
            throw FileProblem.linkInvalid();
        }
    }

    private String signature(long fileId, Variant variant, long expires) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signed = mac.doFinal((fileId + "|" + variant + "|" + expires).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
