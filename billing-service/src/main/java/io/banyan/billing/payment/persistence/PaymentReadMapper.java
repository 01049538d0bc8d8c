package io.banyan.billing.payment.persistence;

import io.banyan.billing.bill.BillStatus;
import io.banyan.billing.bill.BillTerms;
import io.banyan.billing.bill.TakeBackRule;
import io.banyan.billing.payment.PaymentQueries.PaymentFilter;
import io.banyan.common.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface PaymentReadMapper {

    /** @param ownWork of the payments of his projects only those he began himself */
    record Scope(boolean resident, boolean ownWork, long personId, long companyId, Set<Long> projectIds) {}

    /** A bill's part of a payment, with what decides whether it lets go of it. */
    record PartRecord(
            long paymentId,
            long billId,
            String billNumber,
            String title,
            BigDecimal amount,
            BigDecimal allocated,
            BillStatus status,
            BigDecimal paid,
            BigDecimal refunding,
            @Nullable String sourceType,
            int part,
            @Nullable Long workedBy) {

        boolean canBeTakenBack() {
            var rule = new TakeBackRule(
                    status, BillTerms.isOrder(sourceType, part, workedBy), new Money(paid), new Money(refunding));
            return rule.allows(new Money(allocated));
        }
    }

    record ReceiptRecord(long paymentId, long id, String number) {}

    String SCOPE = """
            <choose>
              <when test="scope.resident">(p.payer_id = #{scope.personId} OR p.created_by = #{scope.personId})</when>
              <when test="scope.projectIds.isEmpty()">1 = 0</when>
              <otherwise>
                p.company_id = #{scope.companyId} AND p.project_id IN
                <foreach collection="scope.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
                <if test="scope.ownWork">AND p.created_by = #{scope.personId}</if>
              </otherwise>
            </choose>
            """;

    String FILTER = """
            <if test="filter.status != null and !filter.status.isEmpty()">
              AND p.status IN <foreach collection="filter.status" item="s" open="(" separator="," close=")">#{s}</foreach>
            </if>
            <if test="filter.projectId != null">AND p.project_id = #{filter.projectId}</if>
            <if test="filter.billId != null">
              AND p.id IN (SELECT payment_id FROM payment_bill WHERE bill_id = #{filter.billId})
            </if>
            """;

    @Select("<script>SELECT p.* FROM payment p WHERE p.id = #{id} AND " + SCOPE + "</script>")
    List<PaymentRow> one(Scope scope, long id);

    @Select("<script>SELECT p.* FROM payment p WHERE " + SCOPE + FILTER
            + " ORDER BY p.id DESC LIMIT #{limit} OFFSET #{offset}</script>")
    List<PaymentRow> page(Scope scope, PaymentFilter filter, int limit, int offset);

    @Select("<script>SELECT COUNT(*) FROM payment p WHERE " + SCOPE + FILTER + "</script>")
    long count(Scope scope, PaymentFilter filter);

    @Select("""
            <script>
            SELECT pb.payment_id, pb.bill_id, b.number AS bill_number, b.title, pb.wanted AS amount, pb.allocated,
                   b.status, b.paid, b.refunding, b.source_type, b.part, b.worked_by
            FROM payment_bill pb JOIN bill b ON b.id = pb.bill_id
            WHERE pb.payment_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY pb.bill_id
            </script>
            """)
    List<PartRecord> parts(Collection<Long> ids);

    @Select("""
            <script>
            SELECT payment_id, id, number FROM receipt
            WHERE payment_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<ReceiptRecord> receipts(Collection<Long> ids);
}
