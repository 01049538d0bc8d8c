package io.banyan.inventory.document.persistence;

import io.banyan.common.audit.Unaudited;
import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.document.DocumentFilter;
import io.banyan.inventory.document.StockDocument;
import io.banyan.inventory.stock.DocumentKind;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface DocumentMapper {

    String COLUMNS = """
            id, company_id, project_id, warehouse_id, kind, number, supplier_id, requisition_id, ticket_id, note, amount,
            made_by, made_at
            """;

    String WANTED = """
            FROM stock_document WHERE company_id = #{companyId} AND incoming = #{f.incoming}
            AND project_id IN <foreach collection='projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            <if test='f.warehouseId != null'>AND warehouse_id = #{f.warehouseId}</if>
            <if test='f.kind != null'>AND kind = #{f.kind}</if>
            <if test='f.ticketId != null'>AND ticket_id = #{f.ticketId}</if>
            """;

    /** Raises the counter, whose row stays locked until the end of the transaction. */
    @Unaudited("counting; the document that takes the number is noted")
    @Insert("""
            INSERT INTO document_number (project_id, kind, last) VALUES (#{projectId}, #{kind}, 1)
            ON DUPLICATE KEY UPDATE last = last + 1
            """)
    int raise(long projectId, DocumentKind kind);

    @Select("SELECT last FROM document_number WHERE project_id = #{projectId} AND kind = #{kind}")
    int last(long projectId, DocumentKind kind);

    @Insert("""
            INSERT INTO stock_document (id, company_id, project_id, warehouse_id, kind, incoming, seq, number, source_id,
                                        supplier_id, requisition_id, ticket_id, loan_id, note, amount, made_by, made_at)
            VALUES (#{d.id}, #{d.companyId}, #{d.projectId}, #{d.warehouseId}, #{d.kind}, #{incoming}, #{seq}, #{d.number},
                    #{draft.sourceId}, #{d.supplierId}, #{d.requisitionId}, #{d.ticketId}, #{draft.loanId}, #{d.note}, #{d.amount},
                    #{d.madeBy}, #{d.madeAt})
            """)
    int insert(StockDocument d, boolean incoming, int seq, DocumentDraft draft);

    @Insert("""
            <script>
            INSERT INTO stock_document_line (document_id, line_no, item_id, item_name, unit, quantity, unit_cost, amount, batch)
            VALUES <foreach collection='lines' item='l' separator=','>(#{id}, #{l.lineNo}, #{l.itemId}, #{l.itemName},
                #{l.unit}, #{l.quantity}, #{l.unitCost}, #{l.amount}, #{l.batch})</foreach>
            </script>
            """)
    int insertLines(long id, List<StockDocument.PostedLine> lines);

    @Select("SELECT " + COLUMNS + "FROM stock_document WHERE id = #{id}")
    @Nullable
    DocumentHead byId(long id);

    @Select("SELECT COUNT(*) FROM stock_document WHERE id = #{id}")
    int countOfId(long id);

    @Select("SELECT COUNT(*) FROM stock_document WHERE kind = #{kind} AND source_id = #{sourceId}")
    int countOfSource(DocumentKind kind, long sourceId);

    @Select("""
            <script>
            SELECT document_id, line_no, item_id, item_name, unit, quantity, unit_cost, amount, batch FROM stock_document_line
            WHERE document_id IN <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            ORDER BY document_id, line_no
            </script>
            """)
    List<DocumentLine> lines(Collection<Long> ids);

    @Select("<script>SELECT " + COLUMNS + WANTED + "ORDER BY id DESC LIMIT #{size} OFFSET #{offset}</script>")
    List<DocumentHead> page(long companyId, Collection<Long> projectIds, DocumentFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, Collection<Long> projectIds, DocumentFilter f);
}
