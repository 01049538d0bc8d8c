package io.banyan.billing.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the audit found, in one consistent view of the books.
 *
 * @param clean           no check found a difference
 * @param firstDifference of the first check that found one
 */
public record AuditReport(
        boolean clean,
        Instant at,
        List<Result> checks,
        @Nullable Difference firstDifference) {

    /** @param difference the first row that breaks the check, if any */
    public record Result(String check, boolean ok, @Nullable Difference difference) {}

    /** @param subject which row, for people */
    public record Difference(
            String check,
            String subject,
            @Nullable String expected,
            @Nullable String actual) {}

    static AuditReport of(Instant at, List<Result> checks) {
        var first = checks.stream().filter(result -> !result.ok()).findFirst().map(Result::difference);
        return new AuditReport(first.isEmpty(), at, checks, first.orElse(null));
    }
}
