package io.banyan.inventory.disposal.persistence;

import io.banyan.inventory.disposal.Disposal;
import io.banyan.inventory.disposal.DisposalFilter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface DisposalMapper {

    String ROW = """
            SELECT id, company_id, project_id, number, ticket_id, ticket_number, round, settled_by, bill_id, bill_number, cost,
                   refunded, made_at
            """;

    String WANTED = """
            FROM disposal WHERE company_id = #{companyId}
            AND project_id IN <foreach collection='projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            <if test='f.projectId != null'>AND project_id = #{f.projectId}</if>
            <if test='f.ticketId != null'>AND ticket_id = #{f.ticketId}</if>
            <if test='f.ticketNumber != null'>AND ticket_number = #{f.ticketNumber}</if>
            """;

    @Insert("""
            INSERT INTO disposal (id, company_id, project_id, seq, number, ticket_id, ticket_number, round, settled_by, bill_id,
                                  bill_number, cost, refunded, made_at)
            VALUES (#{d.id}, #{d.companyId}, #{d.projectId}, #{seq}, #{d.number}, #{d.ticketId}, #{d.ticketNumber}, #{d.round},
                    #{d.settledBy}, #{d.billId}, #{d.billNumber}, #{d.cost}, #{d.refunded}, #{d.madeAt})
            """)
    int insert(Disposal d, int seq);

    @Insert("""
            <script>
            INSERT INTO disposal_line (disposal_id, line_no, item_id, item_name, unit, quantity, unit_cost, cost)
            VALUES <foreach collection='lines' item='l' separator=','>(#{id}, #{l.lineNo}, #{l.itemId}, #{l.itemName},
                #{l.unit}, #{l.quantity}, #{l.unitCost}, #{l.cost})</foreach>
            </script>
            """)
    int insertLines(long id, List<Disposal.DisposedLine> lines);

    @Select(ROW + "FROM disposal WHERE id = #{id}")
    @Nullable
    DisposalRow byId(long id);

    @Select("""
            <script>
            SELECT disposal_id, line_no, item_id, item_name, unit, quantity, unit_cost, cost FROM disposal_line
            WHERE disposal_id IN <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            ORDER BY disposal_id, line_no
            </script>
            """)
    List<DisposalLineRow> lines(Collection<Long> ids);

    @Update("UPDATE disposal SET refunded = refunded + #{refunded} WHERE bill_id = #{billId}")
    int noteRefund(long billId, BigDecimal refunded);

    @Select("<script>" + ROW + WANTED + "ORDER BY id DESC LIMIT #{size} OFFSET #{offset}</script>")
    List<DisposalRow> page(long companyId, Collection<Long> projectIds, DisposalFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, Collection<Long> projectIds, DisposalFilter f);
}
