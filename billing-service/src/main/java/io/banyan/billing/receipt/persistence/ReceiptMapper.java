package io.banyan.billing.receipt.persistence;

import io.banyan.billing.receipt.ReceiptQueries.ReceiptFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReceiptMapper {

    record ReceiptRecord(
            long id,
            long companyId,
            long projectId,
            String number,
            long paymentId,
            @Nullable Long payerId,
            String method,
            BigDecimal amount,
            String status,
            Instant issuedAt,
            @Nullable Long issuedBy,
            @Nullable Instant voidedAt,
            @Nullable String voidReason,
            int prints,
            @Nullable Instant lastPrintedAt) {}

    record LineRecord(
            long paymentId,
            long billId,
            String billNumber,
            String title,
            @Nullable Long houseId,
            BigDecimal amount) {}

    record Scope(boolean resident, long personId, long companyId, Set<Long> projectIds, Set<Long> houseIds) {}

    String SELECT = """
            SELECT r.id, r.company_id, r.project_id, r.number, r.payment_id, r.payer_id, r.method, r.amount, r.status,
                   r.issued_at, r.issued_by, r.voided_at, p.reversal_reason AS void_reason,
                   r.prints, r.last_printed_at
            FROM receipt r JOIN payment p ON p.id = r.payment_id WHERE
            """;

    String SCOPE = """
            <choose>
              <when test="scope.resident">
                (r.payer_id = #{scope.personId}
                 OR EXISTS (SELECT 1 FROM payment_bill pb JOIN bill b ON b.id = pb.bill_id
                            WHERE pb.payment_id = r.payment_id AND (b.payer_id = #{scope.personId}
                            <if test="!scope.houseIds.isEmpty()">
                              OR b.house_id IN
                              <foreach collection="scope.houseIds" item="h" open="(" separator="," close=")">#{h}</foreach>
                            </if>)))
              </when>
              <when test="scope.projectIds.isEmpty()">1 = 0</when>
              <otherwise>
                r.company_id = #{scope.companyId} AND r.project_id IN
                <foreach collection="scope.projectIds" item="p" open="(" separator="," close=")">#{p}</foreach>
              </otherwise>
            </choose>
            """;

    String FILTER = """
            <if test="filter.projectId != null">AND r.project_id = #{filter.projectId}</if>
            <if test="filter.billId != null">
              AND r.payment_id IN (SELECT payment_id FROM payment_bill WHERE bill_id = #{filter.billId} AND allocated > 0)
            </if>
            <if test="filter.q != null and !filter.q.isBlank()">AND LOCATE(#{filter.q}, r.number) > 0</if>
            """;

    @Insert("""
            INSERT INTO receipt (id, company_id, project_id, number, payment_id, payer_id, method, amount, status, issued_at,
                                 issued_by)
            VALUES (#{id}, #{companyId}, #{projectId}, #{number}, #{paymentId}, #{payerId}, #{method}, #{amount}, #{status},
                    #{issuedAt}, #{issuedBy})
            """)
    int add(ReceiptRecord receipt);

    @Update("""
            UPDATE receipt SET status = 'VOIDED', voided_at = #{now} WHERE payment_id = #{paymentId} AND status = 'VALID'
            """)
    int voidOf(long paymentId, Instant now);

    @Select("<script>" + SELECT + SCOPE + " AND r.id = #{id}</script>")
    List<ReceiptRecord> one(Scope scope, long id);

    @Select("<script>" + SELECT + SCOPE + FILTER + " ORDER BY r.id DESC LIMIT #{limit} OFFSET #{offset}</script>")
    List<ReceiptRecord> page(Scope scope, ReceiptFilter filter, int limit, int offset);

    @Select("<script>SELECT COUNT(*) FROM receipt r WHERE " + SCOPE + FILTER + "</script>")
    long count(Scope scope, ReceiptFilter filter);

    @Select("""
            <script>
            SELECT pb.payment_id, b.id AS bill_id, b.number AS bill_number, b.title, b.house_id, pb.allocated AS amount
            FROM payment_bill pb JOIN bill b ON b.id = pb.bill_id
            WHERE pb.allocated > 0 AND pb.payment_id IN
            <foreach collection="paymentIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY b.id
            </script>
            """)
    List<LineRecord> lines(Collection<Long> paymentIds);
}
