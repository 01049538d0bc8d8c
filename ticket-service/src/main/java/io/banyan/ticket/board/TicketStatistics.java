package io.banyan.ticket.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tickets in numbers, for those who lead: each number is a count the database made, and can be opened as a list with the same filters.
 *
 * @param createdFrom  beginning of the first day, as lists take it
 * @param createdTo    end of the last day, exclusive
 * @param standing     where all tickets that are not over stand now, whenever they were reported
 * @param late         of those, how many are beyond the time their category allows
 * @param volume       reported, per business day and category; days without any are left out
 * @param response     how long tickets reported in these days waited until somebody took them
 * @param satisfaction what residents said in these days
 */
public record TicketStatistics(
        Instant createdFrom,
        Instant createdTo,
        List<StatusCount> standing,
        long late,
        List<DayVolume> volume,
        ResponseTimes response,
        Satisfaction satisfaction) {

    /**
     * Which days and which project.
     *
     * @param from the first business day
     * @param to   the last business day, inclusive
     */
    public record Span(@Nullable Long projectId, LocalDate from, LocalDate to) {}

    /** @param status one that is not over */
    public record StatusCount(String status, long count) {}

    public record DayVolume(LocalDate day, String categoryCode, String categoryZh, String categoryEn, long count) {}

    /**
     * @param answered taken by somebody, by acceptance or from the pool
     * @param promised of those, in a category that has a response time
     * @param inTime   of those, within it
     * @param spread   answered, by how long it took
     */
    public record ResponseTimes(long reported, long answered, long promised, long inTime, List<Bucket> spread) {}

    /** @param upToMinutes inclusive; absent: longer than all others */
    public record Bucket(@Nullable Integer upToMinutes, long count) {}

    /** @param speed mean of 1 to 5, one decimal; absent when nobody rated */
    public record Satisfaction(
            long rated,
            @Nullable BigDecimal speed,
            @Nullable BigDecimal result,
            @Nullable BigDecimal attitude,
            List<Stars> spread) {}

    /** @param stars for the result of the work */
    public record Stars(int stars, long count) {}
}
