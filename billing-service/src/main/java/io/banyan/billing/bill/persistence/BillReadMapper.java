package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.BillQueries.BillFilter;
import io.banyan.billing.bill.BillQueries.BillSummary;
import io.banyan.common.contract.billing.BillingInternalApi.BillFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BillReadMapper {

    /**
     * @param houseIds whose bills a resident sees
     * @param resident sees what he pays and the bills of his houses; staff see their company's bills in their projects
     * @param ownWork  of those only the bills for jobs he did himself
     */
    record Scope(
            boolean resident,
            boolean ownWork,
            long personId,
            long companyId,
            Set<Long> projectIds,
            Set<Long> houseIds) {}

    String COLUMNS = """
            id, number, status, title, company_id, project_id, house_id, payer_id, source_type, source_id, round, part,
            source_number, amount, paid, refunded,
            CASE WHEN status IN ('ISSUED', 'PARTLY_PAID') THEN amount - paid ELSE 0.00 END AS owed,
            due_on, issued_at, paid_at, voided_at, void_reason, open_payment_id, version
            """;

    String SCOPE = """
            <choose>
              <when test="scope.resident">
                (payer_id = #{scope.personId}
                <if test="!scope.houseIds.isEmpty()">
                 OR house_id IN <foreach collection="scope.houseIds" item="h" open="(" separator="," close=")">#{h}</foreach>
                </if>)
              </when>
              <when test="scope.projectIds.isEmpty()">1 = 0</when>
              <otherwise>
                company_id = #{scope.companyId} AND project_id IN
                <foreach collection="scope.projectIds" item="p" open="(" separator="," close=")">#{p}</foreach>
                <if test="scope.ownWork">AND worked_by = #{scope.personId}</if>
              </otherwise>
            </choose>
            """;

    String FILTER = """
            <if test="filter.status != null and !filter.status.isEmpty()">
              AND status IN <foreach collection="filter.status" item="s" open="(" separator="," close=")">#{s}</foreach>
            </if>
            <if test="filter.projectId != null">AND project_id = #{filter.projectId}</if>
            <if test="filter.houseId != null">AND house_id = #{filter.houseId}</if>
            <if test="filter.ticketId != null">AND source_type = 'TICKET' AND source_id = #{filter.ticketId}</if>
            <if test="filter.mine != null and filter.mine">AND payer_id = #{scope.personId}</if>
            <if test="filter.q != null and !filter.q.isBlank()">
              AND LOCATE(#{filter.q}, CONCAT_WS(' ', number, title, source_number)) > 0
            </if>
            <if test="filter.overdue != null and filter.overdue">
              AND status IN ('ISSUED', 'PARTLY_PAID') AND due_on &lt; #{today}
            </if>
            <if test="filter.issuedFrom != null">AND issued_at >= #{filter.issuedFrom}</if>
            <if test="filter.issuedTo != null">AND issued_at &lt; #{filter.issuedTo}</if>
            """;

    @Select("<script>SELECT " + COLUMNS + " FROM bill WHERE " + SCOPE + FILTER
            + " ORDER BY id DESC LIMIT #{limit} OFFSET #{offset}</script>")
    List<BillSummary> page(Scope scope, BillFilter filter, LocalDate today, int limit, int offset);

    @Select("<script>SELECT " + COLUMNS + " FROM bill WHERE " + SCOPE + FILTER
            + " AND id &lt; #{before} ORDER BY id DESC LIMIT #{limit}</script>")
    List<BillSummary> below(Scope scope, BillFilter filter, LocalDate today, long before, int limit);

    @Select("<script>SELECT COUNT(*) FROM bill WHERE " + SCOPE + FILTER + "</script>")
    long count(Scope scope, BillFilter filter, LocalDate today);

    @Select("<script>SELECT " + COLUMNS + " FROM bill WHERE id = #{id} AND " + SCOPE + "</script>")
    Optional<BillSummary> one(Scope scope, long id);

    @Select("""
            SELECT id AS bill_id, number, round, status, amount, paid FROM bill
            WHERE source_type = #{sourceType} AND source_id = #{sourceId} ORDER BY round, part
            """)
    List<BillFacts> facts(String sourceType, long sourceId);
}
