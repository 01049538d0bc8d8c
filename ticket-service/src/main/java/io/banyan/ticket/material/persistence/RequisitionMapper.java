package io.banyan.ticket.material.persistence;

import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.material.Requisitions.Amount;
import io.banyan.ticket.material.Requisitions.MaterialReturn;
import io.banyan.ticket.material.Requisitions.Request;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RequisitionMapper {

    String HEAD =
            "SELECT id, ticket_id, round, status, reason, requested_by, requester_name, requested_at FROM requisition ";

    record HeadRow(
            long id,
            long ticketId,
            int round,
            Requisition.Status status,
            @Nullable String reason,
            long requestedBy,
            String requesterName,
            Instant requestedAt) {}

    /**
     * A request changes the ticket only while material may be requested and it is still his who asks; the raised version makes a concurrent
     * completion fail.
     */
    @Update("""
            UPDATE ticket SET version = version + 1
            WHERE id = #{ticketId} AND round = #{round} AND assignee_id = #{assigneeId}
              AND status IN ('ACCEPTED', 'IN_PROGRESS', 'SUSPENDED') AND visible
            """)
    int touchOpenTicket(long ticketId, int round, long assigneeId);

    @Update("UPDATE ticket SET version = version + 1 WHERE id = #{ticketId}")
    int touchTicket(long ticketId);

    @Insert("""
            INSERT INTO requisition (id, company_id, project_id, ticket_id, round, visible, status, reason, requested_by,
                requester_name, requested_at)
            VALUES (#{requisitionId}, #{ticket.companyId}, #{ticket.projectId}, #{ticket.id}, #{round}, FALSE, 'REQUESTED', NULL,
                #{requestedBy}, #{requesterName}, #{at})
            """)
    int insert(Request request);

    @Insert("""
            <script>
            INSERT INTO requisition_line (requisition_id, item_id, name, unit, unit_price, requested)
            VALUES <foreach collection='lines' item='l' separator=','>(#{l.requisitionId}, #{l.itemId}, #{l.name}, #{l.unit},
                #{l.unitPrice}, #{l.requested})</foreach>
            </script>
            """)
    int insertLines(Collection<Requisition.RequisitionLine> lines);

    @Update("UPDATE requisition SET visible = TRUE WHERE id = #{id} AND NOT visible")
    int show(long id);

    @Delete("DELETE FROM requisition WHERE id = #{id} AND NOT visible")
    int remove(long id);

    @Delete("DELETE FROM requisition_line WHERE requisition_id = #{id}")
    int removeLines(long id);

    @Select(HEAD + "WHERE ticket_id = #{ticketId} AND visible ORDER BY id")
    List<HeadRow> ofTicket(long ticketId);

    @Select(HEAD + "WHERE id = #{id} AND visible")
    @Nullable
    HeadRow byId(long id);

    @Select("SELECT COUNT(*) FROM requisition WHERE id = #{id}")
    int exists(long id);

    @Select("SELECT ticket_id FROM requisition WHERE id = #{id}")
    long ticketOf(long id);

    @Select("""
            <script>SELECT requisition_id, item_id, name, unit, unit_price, requested, issued, used, returned
            FROM requisition_line WHERE requisition_id IN
            <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            ORDER BY requisition_id, item_id</script>
            """)
    List<Requisition.RequisitionLine> lines(Collection<Long> ids);

    @Select("SELECT COUNT(*) FROM requisition WHERE ticket_id = #{ticketId} AND NOT visible")
    int tentative(long ticketId);

    @Update("UPDATE requisition SET status = 'ISSUED' WHERE id = #{id}")
    int issued(long id);

    @Update("""
            UPDATE requisition_line SET issued = issued + #{quantity}
            WHERE requisition_id = #{id} AND item_id = #{itemId}
            """)
    int issue(long id, long itemId, BigDecimal quantity);

    @Update("UPDATE requisition SET status = 'REFUSED', reason = #{reason} WHERE id = #{id} AND status <> 'ISSUED'")
    int refuse(long id, String reason);

    @Update("""
            UPDATE requisition_line SET used = used + #{quantity}
            WHERE requisition_id = #{id} AND item_id = #{itemId} AND issued - used - returned >= #{quantity}
            """)
    int use(long id, long itemId, BigDecimal quantity);

    @Update("""
            UPDATE requisition_line SET returned = returned + #{quantity}
            WHERE requisition_id = #{id} AND item_id = #{itemId} AND issued - used - returned >= #{quantity}
            """)
    int giveBack(long id, long itemId, BigDecimal quantity);

    @Update(
            "UPDATE requisition SET status = 'RELEASED' WHERE ticket_id = #{ticketId} AND status = 'REQUESTED' AND visible")
    int release(long ticketId);

    @Insert("""
            INSERT INTO material_return (id, company_id, project_id, ticket_id, requisition_id, returned_by, returned_at)
            VALUES (#{id}, #{ticket.companyId}, #{ticket.projectId}, #{ticket.id}, #{requisitionId}, #{returnedBy}, #{at})
            """)
    int insertReturn(MaterialReturn done);

    @Insert("""
            <script>
            INSERT INTO material_return_line (return_id, item_id, quantity)
            VALUES <foreach collection='lines' item='l' separator=','>(#{returnId}, #{l.itemId}, #{l.quantity})</foreach>
            </script>
            """)
    int insertReturnLines(long returnId, Collection<Amount> lines);

    @Select("SELECT COUNT(*) FROM material_return WHERE id = #{id}")
    int returns(long id);
}
