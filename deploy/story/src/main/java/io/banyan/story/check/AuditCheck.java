package io.banyan.story.check;

import io.banyan.story.check.AuditChain.Head;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code deploy/audit-check}: proves each company's chain and prints its last link. Whoever keeps that line elsewhere can prove later, by
 * giving it back, that nothing up to it was made anew or cut off: by itself a chain shows neither.
 */
public final class AuditCheck {

    /** Other lines of an earlier run, such as its count, are passed over. */
    private static final Pattern LINK = Pattern.compile("\\d+ \\d+ [0-9a-f]{64}");

    private final Schemas schemas;
    private final PrintStream out;

    public AuditCheck(Schemas schemas, PrintStream out) {
        this.schemas = schemas;
        this.out = out;
    }

    /**
     * @param kept lines of an earlier run; null when there are none
     * @return how many chains or kept links are broken
     */
    public int run(@Nullable Path kept) {
        var heads = new LinkedHashMap<Long, Head>();
        try {
            var finding = new AuditChain().walk(schemas, heads);
            heads.values().forEach(out::println);
            var broken = finding.holds() ? 0 : 1;
            if (!finding.holds()) {
                out.println("✗ " + finding.breach());
            }
            if (kept != null) {
                for (var line : Files.readAllLines(kept)) {
                    if (LINK.matcher(line).matches() && !isThere(Head.read(line))) {
                        out.println("✗ this link is not there any more: " + line);
                        broken++;
                    }
                }
            }
            out.printf("%d entries of %d companies, %d broken%n", finding.rows(), heads.size(), broken);
            return broken;
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit cannot be read", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isThere(Head link) throws SQLException {
        var sql = "SELECT hash FROM audit_entry WHERE company_id = %d AND seq = %d"
                .formatted(link.companyId(), link.seq());
        try (var rows = Rows.of(schemas, Schemas.AUDIT, sql)) {
            var row = rows.next();
            return row != null && row.text(0).equals(link.hash());
        }
    }
}
