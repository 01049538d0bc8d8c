package io.banyan.billing.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money of some business days, and what is owed now. Yuan everywhere.
 *
 * @param issuedFrom beginning of the first day, as lists of bills take it
 * @param issuedTo   end of the last day, exclusive
 * @param issued     bills issued in these days, without void ones
 * @param owed       what is owed now, whenever it was issued
 * @param overdue    of that, what should have been paid before today
 * @param days       issued and received per business day; days without either are left out
 * @param received   payments that came in these days and were not taken back, by method
 */
public record BillStatistics(
        Instant issuedFrom,
        Instant issuedTo,
        Issued issued,
        Owed owed,
        Owed overdue,
        List<Day> days,
        List<Received> received) {

    /**
     * Which days and which project.
     *
     * @param from the first business day
     * @param to   the last business day, inclusive
     */
    public record Span(@Nullable Long projectId, LocalDate from, LocalDate to) {}

    /**
     * @param paid           of the amount, whenever it came
     * @param collectionRate 收缴率: paid in percent of the amount, one decimal; absent when nothing was issued
     */
    public record Issued(
            long count,
            BigDecimal amount,
            BigDecimal paid,
            @Nullable BigDecimal collectionRate) {}

    public record Owed(long count, BigDecimal amount) {}

    public record Day(LocalDate day, BigDecimal issued, BigDecimal received) {}

    public record Received(String method, long count, BigDecimal amount) {}
}
