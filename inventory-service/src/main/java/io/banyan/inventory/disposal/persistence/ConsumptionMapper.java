package io.banyan.inventory.disposal.persistence;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.inventory.disposal.Consumption;
import io.banyan.inventory.disposal.Settlement;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ConsumptionMapper {

    @Select("SELECT COUNT(*) FROM consumption WHERE ticket_id = #{ticketId} AND round = #{round}")
    int count(long ticketId, int round);

    @Insert("""
            INSERT INTO consumption (id, company_id, project_id, ticket_id, ticket_number, round, paid_round, consumed_by,
                                     consumed_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{ticketId}, #{ticketNumber}, #{round}, #{paidRound}, #{consumedBy},
                    #{consumedAt})
            """)
    int insert(Consumption consumption);

    @Insert("""
            <script>
            INSERT INTO consumption_line (consumption_id, line_no, requisition_id, item_id, item_name, unit, quantity, unit_cost,
                                          value)
            VALUES <foreach collection='lines' item='l' separator=','>(#{id}, #{l.lineNo}, #{l.requisitionId}, #{l.itemId},
                #{l.itemName}, #{l.unit}, #{l.quantity}, #{l.unitCost}, #{l.value})</foreach>
            </script>
            """)
    int insertLines(long id, List<Consumption.Line> lines);

    @Select("""
            SELECT id, company_id, project_id, ticket_id, ticket_number, round, paid_round, consumed_by, consumed_at
            FROM consumption c WHERE ticket_id = #{ticketId} AND paid_round = #{paidRound}
              AND EXISTS (SELECT 1 FROM consumption_line l WHERE l.consumption_id = c.id)
              AND NOT EXISTS (SELECT 1 FROM disposal d WHERE d.id = c.id)
            ORDER BY round
            """)
    List<ConsumptionRow> awaiting(long ticketId, int paidRound);

    @Select("""
            SELECT line_no, requisition_id, item_id, item_name, unit, quantity, unit_cost, value
            FROM consumption_line WHERE consumption_id = #{id} ORDER BY line_no
            """)
    List<Consumption.Line> lines(long id);

    /** Makes the row when there is none, and locks it exclusively in either case. */
    @Insert("""
            INSERT INTO settlement (ticket_id, round) VALUES (#{ticketId}, #{round})
            ON DUPLICATE KEY UPDATE round = round
            """)
    int touch(long ticketId, int round);

    @Select("""
            SELECT bill_id, bill_number, refunded, reopened, voided FROM settlement
            WHERE ticket_id = #{ticketId} AND round = #{round} FOR UPDATE
            """)
    Settlement settlement(long ticketId, int round);

    @Update("""
            UPDATE settlement SET bill_id = #{bill.billId}, bill_number = #{bill.number}, paid_at = #{bill.paidAt},
                                  reopened = FALSE
            WHERE ticket_id = #{ticketId} AND round = #{round} AND (bill_id IS NULL OR reopened)
            """)
    int pay(long ticketId, int round, BillPaid bill);

    @Update("UPDATE settlement SET reopened = TRUE WHERE ticket_id = #{ticketId} AND round = #{round}")
    int reopen(long ticketId, int round);

    @Update("UPDATE settlement SET voided = TRUE WHERE ticket_id = #{ticketId} AND round = #{round}")
    int voided(long ticketId, int round);

    @Update("""
            UPDATE settlement SET refunded = refunded + #{refunded} WHERE ticket_id = #{ticketId} AND round = #{round}
            """)
    int refund(long ticketId, int round, BigDecimal refunded);
}
