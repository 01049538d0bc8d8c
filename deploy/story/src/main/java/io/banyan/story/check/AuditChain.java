package io.banyan.story.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The audit of each company is one chain without a gap, and every hash is that of what is written. Computed here and not by the server that
 * keeps it.
 */
final class AuditChain implements Invariant {

    private static final String ALL =
            "SELECT company_id, seq, prev_hash, hash, body FROM audit_entry ORDER BY company_id, seq";
    private static final String BEGINNING = "0".repeat(64);

    /** The last link of a chain, or any other that somebody wrote down. */
    record Head(long companyId, long seq, String hash) {

        /** As {@code deploy/audit-check} prints it: {@code company seq hash}. */
        static Head read(String line) {
            var words = line.strip().split("\\s+", -1);
            if (words.length != 3) {
                throw new IllegalArgumentException("Not company, number and hash: " + line);
            }
            return new Head(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]);
        }

        @Override
        public String toString() {
            return companyId + " " + seq + " " + hash;
        }
    }

    @Override
    public String id() {
        return "U8a";
    }

    @Override
    public String sentence() {
        return "the audit of each company is one unbroken chain";
    }

    @Override
    public Finding look(Schemas schemas) throws SQLException {
        return walk(schemas, new LinkedHashMap<>());
    }

    /** @param heads takes the last link of each company */
    Finding walk(Schemas schemas, Map<Long, Head> heads) throws SQLException {
        long looked = 0;
        try (var rows = Rows.of(schemas, Schemas.AUDIT, ALL)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                looked++;
                var head = new Head(row.number(0), row.number(1), row.text(3));
                var breach = breach(heads.get(head.companyId()), head, row.text(2), row.text(4));
                if (breach != null) {
                    return Finding.broken(
                            looked, "company_id=%d seq=%d: %s".formatted(head.companyId(), head.seq(), breach));
                }
                heads.put(head.companyId(), head);
            }
        }
        return Finding.fine(looked);
    }

    private static @Nullable String breach(@Nullable Head before, Head link, String prevHash, String body) {
        if (link.seq() != (before == null ? 1 : before.seq() + 1)) {
            return "links are missing before it";
        }
        if (!prevHash.equals(before == null ? BEGINNING : before.hash())) {
            return "it does not follow the link before it";
        }
        var text = String.join("\n", prevHash, Long.toString(link.companyId()), Long.toString(link.seq()), body);
        return sha256(text).equals(link.hash()) ? null : "it was changed";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
