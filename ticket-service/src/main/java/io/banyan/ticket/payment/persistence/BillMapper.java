package io.banyan.ticket.payment.persistence;

import io.banyan.ticket.payment.Bills.Of;
import io.banyan.ticket.payment.Bills.TicketBill;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BillMapper {

    /** Changes nothing when the bill is known: whatever was told of it is later news. */
    @Insert("""
            INSERT INTO ticket_bill (bill_id, company_id, project_id, ticket_id, round, number, amount, paid, refunded, status)
            VALUES (#{billId}, #{companyId}, #{projectId}, #{ticketId}, #{round}, #{number}, #{amount}, 0, 0, 'ISSUED')
            ON DUPLICATE KEY UPDATE bill_id = bill_id
            """)
    int know(Of bill);

    @Update("""
            UPDATE ticket_bill SET paid = #{amount}, paid_at = #{at}, status = IF(status = 'VOIDED', status, 'PAID')
            WHERE bill_id = #{billId}
            """)
    int paid(long billId, BigDecimal amount, Instant at);

    @Update("UPDATE ticket_bill SET status = 'VOIDED' WHERE bill_id = #{billId}")
    int voided(long billId);

    @Update("UPDATE ticket_bill SET refunded = refunded + #{refunded} WHERE bill_id = #{billId}")
    int refunded(long billId, BigDecimal refunded);

    @Update("""
            UPDATE ticket_bill SET paid = 0, paid_at = NULL, status = IF(status = 'VOIDED', status, 'ISSUED')
            WHERE bill_id = #{billId}
            """)
    int reopened(long billId);

    @Select("""
            SELECT bill_id, round, number, status, amount, paid, refunded, paid_at FROM ticket_bill
            WHERE ticket_id = #{ticketId} ORDER BY bill_id
            """)
    List<TicketBill> ofTicket(long ticketId);
}
