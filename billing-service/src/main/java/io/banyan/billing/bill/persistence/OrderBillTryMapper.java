package io.banyan.billing.bill.persistence;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OrderBillTryMapper {

    record TryRecord(
            long billId,
            String sourceType,
            long sourceId,
            int round,
            String command,
            boolean cancelled,
            Instant triedAt) {}

    @Insert("""
            INSERT INTO order_bill_try (bill_id, source_type, source_id, round, command, cancelled, tried_at)
            VALUES (#{billId}, #{sourceType}, #{sourceId}, #{round}, #{command}, #{cancelled}, #{triedAt})
            """)
    int add(TryRecord tried);

    @Select("""
            SELECT bill_id, source_type, source_id, round, command, cancelled, tried_at
            FROM order_bill_try WHERE bill_id = #{billId} FOR UPDATE
            """)
    Optional<TryRecord> lock(long billId);

    @Delete("DELETE FROM order_bill_try WHERE bill_id = #{billId}")
    int remove(long billId);

    @Update("""
            UPDATE order_bill_try SET cancelled = TRUE WHERE source_type = #{sourceType} AND source_id = #{sourceId}
            """)
    int noteCancelled(String sourceType, long sourceId);
}
