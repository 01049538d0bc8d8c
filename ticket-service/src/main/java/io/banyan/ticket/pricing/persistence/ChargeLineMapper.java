package io.banyan.ticket.pricing.persistence;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.ticket.pricing.ChargeLines;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ChargeLineMapper {

    record NewLine(long id, ChargeLine line) {}

    record StagedLine(
            ChargeLines.Stage stage,
            ChargeLine.Kind kind,
            long refId,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal amount) {

        ChargeLine toLine() {
            return new ChargeLine(kind, refId, name, unit, quantity, unitPrice, amount);
        }
    }

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
            VALUES <foreach collection='lines' item='l' separator=','>(#{l.id}, #{of.companyId}, #{of.projectId},
                #{of.ticketId}, #{of.round}, #{of.stage}, #{l.line.kind}, #{l.line.refId}, #{l.line.name}, #{l.line.unit},
                #{l.line.quantity}, #{l.line.unitPrice}, #{l.line.amount})</foreach>
            </script>
            """)
    int add(ChargeLines.Of of, List<NewLine> lines);

    @Select("""
            SELECT kind, ref_id, name, unit, quantity, unit_price, amount FROM ticket_charge_line
            WHERE ticket_id = #{ticketId} AND round = #{round} AND stage = #{stage} ORDER BY id
            """)
    List<ChargeLine> of(long ticketId, int round, ChargeLines.Stage stage);

    @Select("""
            SELECT stage, kind, ref_id, name, unit, quantity, unit_price, amount FROM ticket_charge_line
            WHERE ticket_id = #{ticketId} AND round = #{round} ORDER BY id
            """)
    List<StagedLine> ofRound(long ticketId, int round);
}
