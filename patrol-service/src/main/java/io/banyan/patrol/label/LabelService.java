package io.banyan.patrol.label;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Writes and reads what the QR code on a piece of equipment says: {@code banyan:eq:<id>:<signature>}. Nobody without the key can write one,
 * so whoever sends one has seen the label. The signature is HMAC-SHA256 cut to 128 bits, which keeps the code small enough to print.
 */
@Service
public class LabelService {

    private static final Pattern LABEL = Pattern.compile("banyan:eq:(\\d{1,19}):([A-Za-z0-9_-]{22})");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    LabelService(LabelProperties properties, LabelKeys keys) {
        var secret = properties.secret().isEmpty() ? keys.keep(random()) : properties.secret();
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What the label of this equipment says. */
    public String write(long equipmentId) {
        var content = "banyan:eq:" + equipmentId;
        return content + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(content));
    }

    /**
     * Whose label this is.
     *
     * @throws LabelProblem 422 {@code equipment.code-forged} unless we wrote it
     */
    public long read(String label) {
        var parts = LABEL.matcher(label);
        if (!parts.matches()) {
            throw LabelProblem.forged();
        }
        var claimed = Base64.getUrlDecoder().decode(parts.group(2));
        if (!MessageDigest.isEqual(claimed, sign("banyan:eq:" + parts.group(1)))) {
            throw LabelProblem.forged();
        }
        return Long.parseLong(parts.group(1));
    }

    private byte[] sign(String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
