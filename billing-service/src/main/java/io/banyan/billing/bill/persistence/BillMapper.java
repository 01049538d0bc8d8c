package io.banyan.billing.bill.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BillMapper extends BaseMapper<BillRow> {

    @Select("""
            <script>
            SELECT * FROM bill
            WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id FOR UPDATE
            </script>
            """)
    List<BillRow> lock(Collection<Long> ids);

    @Select("""
            SELECT * FROM bill WHERE source_type = #{sourceType} AND source_id = #{sourceId} ORDER BY id FOR UPDATE
            """)
    List<BillRow> lockOfSource(String sourceType, long sourceId);

    @Select("""
            SELECT COUNT(*) FROM bill
            WHERE source_type = #{sourceType} AND source_id = #{sourceId} AND round = #{round} AND part = #{part}
            """)
    int count(String sourceType, long sourceId, int round, int part);

    /** The guard behind every payment: more than the amount is never paid, whoever comes how often. */
    @Update("""
            UPDATE bill
            SET status = #{status}, paid = #{paid}, refunding = #{refunding}, refunded = #{refunded}, paid_at = #{paidAt},
                voided_at = #{voidedAt}, void_reason = #{voidReason}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND #{paid} <= amount
            """)
    int change(BillRow bill);

    @Update("""
            UPDATE bill SET open_payment_id = #{paymentId}, version = version + 1
            WHERE id = #{billId} AND open_payment_id IS NULL AND status IN ('ISSUED', 'PARTLY_PAID')
              AND amount - paid = #{owed}
            """)
    int hold(long billId, long paymentId, BigDecimal owed);

    @Update("UPDATE bill SET open_payment_id = NULL, version = version + 1 WHERE open_payment_id = #{paymentId}")
    int release(long paymentId);
}
