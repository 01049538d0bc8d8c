package io.banyan.ticket.pricing.persistence;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.ticket.pricing.ChargeLines;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ChargeLineMapper {

    @Delete("""
            DELETE FROM ticket_charge_line
            WHERE ticket_id = #{ticketId} AND round = #{round} AND stage = #{stage}
            """)
    int remove(ChargeLines.Of of);

    @Delete("DELETE FROM ticket_charge_line WHERE ticket_id = #{ticketId}")
    int forget(long ticketId);

    @Insert("""
            <script>
            INSERT INTO ticket_charge_line
                (id, company_id, project_id, ticket_id, round, stage, kind, ref_id, name, unit, quantity, unit_price, amount)
            VALUES
            <foreach collection="lines" item="one" separator=",">
                (#{one.id}, #{of.companyId}, #{of.projectId}, #{of.ticketId}, #{of.round}, #{of.stage}, #{one.line.kind},
                #{one.line.refId}, #{one.line.name}, #{one.line.unit}, #{one.line.quantity}, #{one.line.unitPrice}, #{one.line.amount})
            </foreach>
            </script>
            """)
    int add(ChargeLines.Of of, List<NewLine> lines);

    /** A line with the id it gets. */
    record NewLine(long id, ChargeLine line) {}

    @Select("""
            SELECT kind, ref_id, name, unit, quantity, unit_price, amount FROM ticket_charge_line
            WHERE ticket_id = #{ticketId} AND round = #{round} AND stage = #{stage} ORDER BY id
            """)
    List<ChargeLine> of(long ticketId, int round, ChargeLines.Stage stage);
}
