package io.banyan.inventory.enquiry.persistence;

import io.banyan.inventory.enquiry.CustodyLine;
import io.banyan.inventory.enquiry.MovementFilter;
import io.banyan.inventory.enquiry.MovementLine;
import io.banyan.inventory.enquiry.Scope;
import io.banyan.inventory.enquiry.StockFilter;
import io.banyan.inventory.enquiry.StockLine;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface EnquiryMapper {

    String VISIBLE = """
            WHERE s.company_id = #{scope.companyId} AND s.project_id IN
            <foreach collection='scope.projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            """;

    String STOCK = """
            FROM stock s
            JOIN warehouse w ON w.id = s.place_id
            JOIN item i ON i.id = s.item_id
            LEFT JOIN stock_level l ON l.warehouse_id = s.place_id AND l.item_id = s.item_id
            """ + VISIBLE + """
            AND s.place_kind = 'WAREHOUSE'
            <if test='f.projectId != null'>AND s.project_id = #{f.projectId}</if>
            <if test='f.warehouseId != null'>AND s.place_id = #{f.warehouseId}</if>
            <if test='f.itemId != null'>AND s.item_id = #{f.itemId}</if>
            <if test='f.q != null'>AND LOCATE(#{f.q}, CONCAT_WS(' ', i.code, i.name, i.spec, i.barcode)) > 0</if>
            <if test='f.low != null'>
                AND (l.minimum IS NOT NULL AND s.on_hand - s.reserved &lt;= l.minimum) = #{f.low}
            </if>
            """;

    String CUSTODY = """
            FROM stock s JOIN item i ON i.id = s.item_id
            """ + VISIBLE + """
            AND s.place_kind = 'TICKET' AND s.on_hand > 0
            <if test='ticketId != null'>AND s.place_id = #{ticketId}</if>
            """;

    @Select("""
            <script>
            SELECT s.project_id, s.place_id AS warehouse_id, w.name AS warehouse_name, s.item_id, i.code AS item_code,
                   i.name AS item_name, i.spec, i.unit, s.on_hand, s.reserved, s.on_hand - s.reserved AS available,
                   ROUND(s.total_value / NULLIF(s.on_hand, 0), 6) AS average_cost, ROUND(s.total_value, 2) AS total_value,
                   l.minimum, l.maximum, l.minimum IS NOT NULL AND s.on_hand - s.reserved &lt;= l.minimum AS low
            """ + STOCK + "ORDER BY i.code, s.place_id LIMIT #{size} OFFSET #{offset}</script>")
    List<StockLine> stock(Scope scope, StockFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + STOCK + "</script>")
    long countStock(Scope scope, StockFilter f);

    @Select("""
            <script>
            SELECT s.project_id, s.place_id AS ticket_id,
                   (SELECT MAX(r.ticket_number) FROM requisition r WHERE r.ticket_id = s.place_id) AS ticket_number,
                   s.item_id, i.code AS item_code, i.name AS item_name, i.unit, s.on_hand AS quantity,
                   ROUND(s.total_value, 2) AS total_value
            """ + CUSTODY + "ORDER BY s.place_id, i.code LIMIT #{size} OFFSET #{offset}</script>")
    List<CustodyLine> custody(Scope scope, @Nullable Long ticketId, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + CUSTODY + "</script>")
    long countCustody(Scope scope, @Nullable Long ticketId);

    @Select("""
            <script>
            SELECT s.id, s.project_id, s.place_kind, s.place_id, w.name AS warehouse_name, s.item_id, i.code AS item_code,
                   i.name AS item_name, i.unit, s.quantity, s.unit_cost, s.value, s.balance_quantity, s.balance_value,
                   s.doc_kind, s.doc_id, d.number AS doc_number, s.line_no, s.ticket_id, s.batch, s.moved_by, s.moved_at
            FROM stock_movement s
            JOIN item i ON i.id = s.item_id
            LEFT JOIN warehouse w ON s.place_kind = 'WAREHOUSE' AND w.id = s.place_id
            LEFT JOIN stock_document d ON d.id = s.doc_id AND d.kind = s.doc_kind
            """ + VISIBLE + """
            AND s.id &lt; #{before}
            <if test='f.projectId != null'>AND s.project_id = #{f.projectId}</if>
            <if test='f.warehouseId != null'>AND s.place_kind = 'WAREHOUSE' AND s.place_id = #{f.warehouseId}</if>
            <if test='f.itemId != null'>AND s.item_id = #{f.itemId}</if>
            <if test='f.ticketId != null'>AND s.ticket_id = #{f.ticketId}</if>
            <if test='f.docKind != null'>AND s.doc_kind = #{f.docKind}</if>
            <if test='f.docId != null'>AND s.doc_id = #{f.docId}</if>
            <if test='f.movedFrom != null'>AND s.moved_at >= #{f.movedFrom}</if>
            <if test='f.movedTo != null'>AND s.moved_at &lt; #{f.movedTo}</if>
            ORDER BY s.id DESC LIMIT #{limit}
            </script>
            """)
    List<MovementLine> movements(Scope scope, MovementFilter f, long before, int limit);
}
