package io.banyan.billing.statistics.persistence;

import io.banyan.billing.statistics.BillStatistics.Day;
import io.banyan.billing.statistics.BillStatistics.Issued;
import io.banyan.billing.statistics.BillStatistics.Owed;
import io.banyan.billing.statistics.BillStatistics.Received;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** No row of a bill leaves the database here. */
@Mapper
interface StatisticsMapper {

    String SCOPE = """
            company_id = #{s.companyId} AND project_id IN
            <foreach collection='s.projectIds' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            """;

    String ISSUED = SCOPE + "AND status != 'VOIDED' AND issued_at >= #{s.from} AND issued_at &lt; #{s.to} ";

    String RECEIVED = SCOPE
            + "AND status = 'SUCCEEDED' AND NOT reversed AND succeeded_at >= #{s.from} AND succeeded_at &lt; #{s.to} ";

    /** @param offsetMinutes of the business day, east of UTC */
    record Scope(long companyId, List<Long> projectIds, Instant from, Instant to, int offsetMinutes) {}

    @Select("""
            <script>
            SELECT COUNT(*) AS count, COALESCE(SUM(amount), 0.00) AS amount, COALESCE(SUM(paid), 0.00) AS paid,
                ROUND(100 * SUM(paid) / NULLIF(SUM(amount), 0), 1) AS collection_rate
            FROM bill WHERE """ + " " + ISSUED + "</script>")
    Issued issued(@Param("s") Scope s);

    /** @param dueBefore null for all that is owed */
    @Select("""
            <script>
            SELECT COUNT(*) AS count, COALESCE(SUM(amount - paid), 0.00) AS amount
            FROM bill WHERE """ + " " + SCOPE + """
            AND status IN ('ISSUED', 'PARTLY_PAID')
            <if test='dueBefore != null'>AND due_on &lt; #{dueBefore}</if>
            </script>
            """)
    Owed owed(Scope s, @Nullable LocalDate dueBefore);

    @Select("""
            <script>
            SELECT day, SUM(issued) AS issued, SUM(received) AS received FROM (
                SELECT DATE(TIMESTAMPADD(MINUTE, #{s.offsetMinutes}, issued_at)) AS day, amount AS issued, 0.00 AS received
                FROM bill WHERE """ + " " + ISSUED + """
                UNION ALL
                SELECT DATE(TIMESTAMPADD(MINUTE, #{s.offsetMinutes}, succeeded_at)), 0.00, amount
                FROM payment WHERE """ + " " + RECEIVED + """
            ) x GROUP BY day ORDER BY day
            </script>
            """)
    List<Day> days(@Param("s") Scope s);

    @Select("<script>SELECT method, COUNT(*) AS count, SUM(amount) AS amount FROM payment WHERE " + RECEIVED
            + "GROUP BY method ORDER BY method</script>")
    List<Received> received(@Param("s") Scope s);
}
