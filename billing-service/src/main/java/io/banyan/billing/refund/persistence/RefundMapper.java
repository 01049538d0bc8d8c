package io.banyan.billing.refund.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.banyan.billing.refund.RefundQueries.RefundFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RefundMapper extends BaseMapper<RefundRow> {

    record Due(long id, Instant nextCheckAt, int checks) {}

    record PartRecord(
            long refundId,
            long billId,
            long companyId,
            long projectId,
            BigDecimal amount,
            @Nullable String billNumber) {}

    record Scope(boolean resident, long personId, long companyId, Set<Long> projectIds) {}

    String SCOPE = """
            <choose>
              <when test="scope.resident">
                r.payment_id IN (SELECT id FROM payment WHERE payer_id = #{scope.personId} OR created_by = #{scope.personId})
              </when>
              <when test="scope.projectIds.isEmpty()">1 = 0</when>
              <otherwise>
                r.company_id = #{scope.companyId} AND r.project_id IN
                <foreach collection="scope.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
              </otherwise>
            </choose>
            """;

    String FILTER = """
            <if test="filter.status != null and !filter.status.isEmpty()">
              AND r.status IN <foreach collection="filter.status" item="s" open="(" separator="," close=")">#{s}</foreach>
            </if>
            <if test="filter.paymentId != null">AND r.payment_id = #{filter.paymentId}</if>
            <if test="filter.billId != null">
              AND r.id IN (SELECT refund_id FROM refund_part WHERE bill_id = #{filter.billId})
            </if>
            """;

    @Select("SELECT * FROM refund WHERE id = #{id} FOR UPDATE")
    Optional<RefundRow> lock(long id);

    @Select("SELECT * FROM refund WHERE number = #{number} FOR UPDATE")
    Optional<RefundRow> lockByNumber(String number);

    @Insert("""
            <script>
            INSERT INTO refund_part (refund_id, bill_id, company_id, project_id, amount) VALUES
            <foreach collection="parts" item="p" separator=",">
                (#{p.refundId}, #{p.billId}, #{p.companyId}, #{p.projectId}, #{p.amount})
            </foreach>
            </script>
            """)
    int addParts(List<PartRecord> parts);

    @Select("""
            <script>
            SELECT p.refund_id, p.bill_id, p.company_id, p.project_id, p.amount, b.number AS bill_number
            FROM refund_part p LEFT JOIN bill b ON b.id = p.bill_id
            WHERE p.refund_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY p.refund_id, p.bill_id
            </script>
            """)
    List<PartRecord> parts(Collection<Long> ids);

    @Update("""
            UPDATE refund
            SET status = #{status}, attempt = #{attempt}, number = #{number}, channel_refund_id = #{channelRefundId},
                finished_at = #{finishedAt}, paid_out_in = #{paidOutIn}, last_error = #{lastError}, version = version + 1,
                next_check_at = CASE WHEN #{status} IN ('CREATED', 'PROCESSING', 'UNKNOWN') THEN next_check_at END
            WHERE id = #{id} AND version = #{version}
            """)
    int change(RefundRow refund);

    @Update("UPDATE refund SET next_check_at = #{when}, checks = 0 WHERE id = #{id}")
    int checkAt(long id, Instant when);

    @Select("""
            SELECT id, next_check_at, checks FROM refund WHERE next_check_at <= #{now} ORDER BY next_check_at LIMIT #{limit}
            """)
    List<Due> due(Instant now, int limit);

    @Update("""
            UPDATE refund SET next_check_at = #{next}, checks = checks + 1
            WHERE id = #{id} AND next_check_at = #{seen} AND status IN ('CREATED', 'PROCESSING', 'UNKNOWN')
            """)
    int claim(long id, Instant seen, Instant next);

    @Select("<script>SELECT r.* FROM refund r WHERE r.id = #{id} AND " + SCOPE + "</script>")
    List<RefundRow> one(Scope scope, long id);

    @Select("<script>SELECT r.* FROM refund r WHERE " + SCOPE + FILTER
            + " ORDER BY r.id DESC LIMIT #{limit} OFFSET #{offset}</script>")
    List<RefundRow> page(Scope scope, RefundFilter filter, int limit, int offset);

    @Select("<script>SELECT COUNT(*) FROM refund r WHERE " + SCOPE + FILTER + "</script>")
    long count(Scope scope, RefundFilter filter);
}
