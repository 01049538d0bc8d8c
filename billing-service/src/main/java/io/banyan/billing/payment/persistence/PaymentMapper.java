package io.banyan.billing.payment.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PaymentMapper extends BaseMapper<PaymentRow> {

    record Due(long id, Instant nextCheckAt, int checks, Instant expiresAt) {}

    @Select("SELECT * FROM payment WHERE id = #{id} FOR UPDATE")
    Optional<PaymentRow> lock(long id);

    @Select("SELECT * FROM payment WHERE number = #{number} FOR UPDATE")
    Optional<PaymentRow> lockByNumber(String number);

    @Select("""
            <script>
            SELECT * FROM payment
            WHERE id IN (SELECT payment_id FROM payment_bill
                         WHERE bill_id IN <foreach collection="billIds" item="b" open="(" separator="," close=")">#{b}</foreach>)
            ORDER BY id FOR UPDATE
            </script>
            """)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<PaymentRow> lockOfBills(Collection<Long> billIds);

    @Update("""
            UPDATE payment
            SET status = #{status}, excess = #{excess}, pay_parameters = #{payParameters},
                transaction_id = #{transactionId}, succeeded_at = #{succeededAt}, ended_at = #{endedAt},
                close_wanted = #{closeWanted}, reversed = #{reversed}, reversal_reason = #{reversalReason},
                last_error = #{lastError}, version = version + 1,
                next_check_at = CASE WHEN #{status} IN ('CREATED', 'SUBMITTED', 'UNKNOWN') THEN next_check_at END
            WHERE id = #{id} AND version = #{version}
            """)
    int change(PaymentRow payment);

    @Update(
            "UPDATE payment SET next_check_at = #{when} WHERE id = #{id} AND status IN ('CREATED', 'SUBMITTED', 'UNKNOWN')")
    int checkAt(long id, Instant when);

    @Select("""
            SELECT id, next_check_at, checks, expires_at FROM payment
            WHERE next_check_at <= #{now} ORDER BY next_check_at LIMIT #{limit}
            """)
    List<Due> due(Instant now, int limit);

    @Update("""
            UPDATE payment SET next_check_at = #{next}, checks = checks + 1
            WHERE id = #{id} AND next_check_at = #{seen} AND status IN ('CREATED', 'SUBMITTED', 'UNKNOWN')
            """)
    int claim(long id, Instant seen, Instant next);

    @Update("""
            UPDATE payment SET refunding = refunding + #{part}, version = version + 1
            WHERE id = #{id} AND status = 'SUCCEEDED' AND reversed = FALSE AND refunding + #{part} <= amount
            """)
    int reserveRefund(long id, BigDecimal part);
}
