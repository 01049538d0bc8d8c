package io.banyan.inventory.requisition.persistence;

import io.banyan.inventory.requisition.Requisition;
import io.banyan.inventory.requisition.RequisitionFilter;
import io.banyan.inventory.requisition.RequisitionLine;
import io.banyan.inventory.stock.Balance;
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

    @Select("""
            SELECT COALESCE(-SUM(m.quantity), 0) AS on_hand, 0 AS reserved, COALESCE(-SUM(m.value), 0) AS value
            FROM stock_document d
            JOIN stock_movement m ON m.doc_kind = d.kind AND m.doc_id = d.id AND m.place_kind = 'WAREHOUSE'
            WHERE d.requisition_id = #{requisitionId} AND m.item_id = #{itemId}
            """)
    Balance outstanding(long requisitionId, long itemId);

    String ROW = """
            SELECT r.id, r.company_id, r.project_id, r.warehouse_id, r.seq, r.number, r.ticket_id, r.ticket_number,
                   r.department, r.note, r.requested_by, r.status, r.reason, r.ticket_ended, r.version, r.created_at
            """;

    String WANTED = """
            FROM requisition r WHERE r.company_id = #{companyId} AND r.status &lt;&gt; 'TRYING'
            AND r.project_id IN <foreach collection='projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            <if test='f.status != null and !f.status.isEmpty()'>
                AND r.status IN <foreach collection='f.status' item='s' open='(' separator=',' close=')'>#{s}</foreach>
            </if>
            <if test='f.projectId != null'>AND r.project_id = #{f.projectId}</if>
            <if test='f.warehouseId != null'>AND r.warehouse_id = #{f.warehouseId}</if>
            <if test='f.ticketId != null'>AND r.ticket_id = #{f.ticketId}</if>
            <if test='f.ticketNumber != null'>AND r.ticket_number = #{f.ticketNumber}</if>
            <if test='f.toReturn != null'>
                AND (r.ticket_ended AND EXISTS (SELECT 1 FROM requisition_line l WHERE l.requisition_id = r.id
                     AND l.issued &gt; l.returned + l.consumed)) = #{f.toReturn}
            </if>
            """;

    @Select(ROW + "FROM requisition r WHERE r.id = #{id}")
    @Nullable
    RequisitionRow byId(long id);

    @Select(ROW + "FROM requisition r WHERE r.id = #{id} FOR UPDATE")
    @Nullable
    RequisitionRow lock(long id);

    @Select(ROW + "FROM requisition r WHERE r.ticket_id = #{ticketId} ORDER BY r.id FOR UPDATE")
    List<RequisitionRow> lockOfTicket(long ticketId);

    @Select("""
            <script>
            SELECT requisition_id, item_id, line_no, item_name, unit, unit_price, quantity, issued, released, returned, consumed
            FROM requisition_line WHERE requisition_id IN
            <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            </script>
            """)
    List<RequisitionLineRow> lines(Collection<Long> ids);

    @Insert("""
            INSERT INTO requisition (id, company_id, project_id, warehouse_id, seq, number, ticket_id, ticket_number, department,
                                     note, requested_by, status, reason, ticket_ended, version, created_at, updated_at)
            VALUES (#{f.id}, #{f.companyId}, #{f.projectId}, #{f.warehouseId}, #{s.seq}, #{s.number}, #{f.ticketId},
                    #{f.ticketNumber}, #{f.department}, #{f.note}, #{f.requestedBy}, #{s.status}, #{s.reason},
                    #{s.ticketEnded}, #{s.version}, #{f.createdAt}, #{f.createdAt})
            """)
    int insert(Requisition.Facts f, Requisition.State s);

    @Insert("""
            <script>
            INSERT INTO requisition_line (requisition_id, item_id, line_no, item_name, unit, unit_price, quantity)
            VALUES <foreach collection='lines' item='l' separator=','>(#{id}, #{l.itemId}, #{l.lineNo}, #{l.itemName},
                #{l.unit}, #{l.unitPrice}, #{l.quantity})</foreach>
            </script>
            """)
    int insertLines(long id, List<RequisitionLine> lines);

    @Update("""
            UPDATE requisition SET seq = #{s.seq}, number = #{s.number}, status = #{s.status}, reason = #{s.reason},
                   ticket_ended = #{s.ticketEnded}, version = version + 1, updated_at = #{now}
            WHERE id = #{id} AND version = #{s.version}
            """)
    int update(long id, Requisition.State s, Instant now);

    @Update("""
            UPDATE requisition_line SET issued = #{l.issued}, released = #{l.released}, returned = #{l.returned},
                   consumed = #{l.consumed}
            WHERE requisition_id = #{id} AND item_id = #{l.itemId}
            """)
    int updateLine(long id, RequisitionLine l);

    @Delete("DELETE FROM requisition WHERE id = #{id} AND status = 'TRYING'")
    int delete(long id);

    @Delete("DELETE FROM requisition_line WHERE requisition_id = #{id}")
    int deleteLines(long id);

    @Select("<script>" + ROW + WANTED + "ORDER BY r.id DESC LIMIT #{size} OFFSET #{offset}</script>")
    List<RequisitionRow> page(long companyId, Collection<Long> projectIds, RequisitionFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, Collection<Long> projectIds, RequisitionFilter f);
}
