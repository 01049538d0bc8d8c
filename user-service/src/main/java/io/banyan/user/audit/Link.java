package io.banyan.user.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of a company's chain. Its hash covers the hash before it, so that no link can be changed, dropped or put in between without all
 * after it being made anew.
 *
 * @param seq      from 1, without gaps
 * @param prevHash of the link before; zeros before the first
 * @param body     what happened, as it is stored
 */
public record Link(long companyId, long seq, String prevHash, String body) {

    private static final String BEGINNING = "0".repeat(64);

    /** The first link of a company. */
    static Link first(long companyId, String body) {
        return new Link(companyId, 1, BEGINNING, body);
    }

    /** SHA-256, 64 hexadecimal digits. */
    public String hash() {
        try {
            var text = String.join("\n", prevHash, Long.toString(companyId), Long.toString(seq), body);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
