package io.banyan.billing.payment.persistence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PaymentBillMapper {

    record ShareRecord(
            long paymentId,
            long billId,
            long companyId,
            long projectId,
            BigDecimal wanted,
            BigDecimal allocated,
            BigDecimal refunding) {}

    @Insert("""
            <script>
            INSERT INTO payment_bill (payment_id, bill_id, company_id, project_id, wanted, allocated) VALUES
            <foreach collection="shares" item="s" separator=",">
                (#{s.paymentId}, #{s.billId}, #{s.companyId}, #{s.projectId}, #{s.wanted}, #{s.allocated})
            </foreach>
            </script>
            """)
    int add(List<ShareRecord> shares);

    @Select("""
            <script>
            SELECT payment_id, bill_id, company_id, project_id, wanted, allocated, refunding FROM payment_bill
            WHERE payment_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY payment_id, bill_id
            </script>
            """)
    List<ShareRecord> of(Collection<Long> ids);

    @Update("""
            UPDATE payment_bill SET allocated = #{allocated} WHERE payment_id = #{paymentId} AND bill_id = #{billId}
            """)
    int allocate(long paymentId, long billId, BigDecimal allocated);

    @Update("""
            UPDATE payment_bill SET refunding = refunding + #{part}
            WHERE payment_id = #{paymentId} AND bill_id = #{billId} AND refunding + #{part} <= allocated
            """)
    int reserveRefund(long paymentId, long billId, BigDecimal part);
}
