package io.banyan.ticket.board.persistence;

import io.banyan.ticket.board.TicketStatistics.DayVolume;
import io.banyan.ticket.board.TicketStatistics.Stars;
import io.banyan.ticket.board.TicketStatistics.StatusCount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Aggregation in the database; no row of a ticket leaves it. */
@Mapper
interface StatisticsMapper {

    String SCOPE = """
            t.visible AND t.company_id = #{s.companyId} AND t.project_id IN
            <foreach collection='s.projectIds' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            """;

    String REPORTED = SCOPE + "AND t.submitted_at >= #{s.from} AND t.submitted_at &lt; #{s.to} ";

    /** @param offsetMinutes of the business day, east of UTC */
    record Scope(long companyId, List<Long> projectIds, Instant from, Instant to, int offsetMinutes) {}

    record Answers(long reported, long answered, long promised, long inTime) {}

    record Upto(@Nullable Integer upToMinutes, long count) {}

    record Means(
            long rated,
            @Nullable BigDecimal speed,
            @Nullable BigDecimal result,
            @Nullable BigDecimal attitude) {}

    @Select("<script>SELECT t.status, COUNT(*) AS count FROM ticket t WHERE " + SCOPE
            + "AND t.status NOT IN ('CLOSED', 'CANCELLED') GROUP BY t.status ORDER BY t.status</script>")
    List<StatusCount> standing(@Param("s") Scope s);

    @Select("<script>SELECT COUNT(*) FROM ticket t WHERE " + SCOPE + "AND " + BoardMapper.LATE + "</script>")
    long late(Scope s, Instant now);

    @Select("""
            <script>
            SELECT DATE(TIMESTAMPADD(MINUTE, #{s.offsetMinutes}, t.submitted_at)) AS day, t.category_code,
                MAX(t.category_zh) AS category_zh, MAX(t.category_en) AS category_en, COUNT(*) AS count
            FROM ticket t WHERE """ + " " + REPORTED + """
            GROUP BY DATE(TIMESTAMPADD(MINUTE, #{s.offsetMinutes}, t.submitted_at)), t.category_code
            ORDER BY 1, 2
            </script>
            """)
    List<DayVolume> volume(@Param("s") Scope s);

    /**
     * The first time that anybody took it: a later round or another person does not change how long it waited. What is paid first waits from its
     * payment.
     */
    String TAKEN = """
            FROM (SELECT TIMESTAMPDIFF(MINUTE, COALESCE(MIN(CASE WHEN l.what = 'PAID' THEN l.at END), t.submitted_at),
                          MIN(CASE WHEN l.what IN ('ACCEPT', 'GRAB') THEN l.at END)) AS minutes,
                      NULLIF(MAX(COALESCE(p.response_minutes, g.response_minutes)), 0) AS allowed
                  FROM ticket t
                  LEFT JOIN ticket_timeline l ON l.ticket_id = t.id AND l.what IN ('PAID', 'ACCEPT', 'GRAB')
                  """ + BoardMapper.TERMS + "WHERE " + REPORTED + "GROUP BY t.id, t.submitted_at) x ";

    @Select("<script>SELECT COUNT(*) AS reported, COUNT(minutes) AS answered, COUNT(minutes + allowed) AS promised,"
            + " COALESCE(SUM(CASE WHEN minutes &lt;= allowed THEN 1 ELSE 0 END), 0) AS in_time " + TAKEN + "</script>")
    Answers answers(@Param("s") Scope s);

    @Select("""
            <script>
            SELECT CASE WHEN minutes &lt;= 15 THEN 15 WHEN minutes &lt;= 30 THEN 30 WHEN minutes &lt;= 60 THEN 60
                WHEN minutes &lt;= 120 THEN 120 WHEN minutes &lt;= 240 THEN 240 WHEN minutes &lt;= 480 THEN 480
                WHEN minutes &lt;= 1440 THEN 1440 END AS up_to_minutes, COUNT(*) AS count
            """ + TAKEN + "WHERE minutes IS NOT NULL GROUP BY 1</script>")
    List<Upto> spread(@Param("s") Scope s);

    String RATED = "FROM ticket_rating r JOIN ticket t ON t.id = r.ticket_id WHERE " + SCOPE
            + "AND r.rated_at >= #{s.from} AND r.rated_at &lt; #{s.to} ";

    @Select("<script>SELECT COUNT(*) AS rated, ROUND(AVG(r.speed), 1) AS speed, ROUND(AVG(r.result), 1) AS result,"
            + " ROUND(AVG(r.attitude), 1) AS attitude " + RATED + "</script>")
    Means means(@Param("s") Scope s);

    @Select("<script>SELECT r.result AS stars, COUNT(*) AS count " + RATED + "GROUP BY r.result</script>")
    List<Stars> stars(@Param("s") Scope s);
}
