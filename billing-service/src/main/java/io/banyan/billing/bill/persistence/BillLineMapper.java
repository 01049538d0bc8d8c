package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.BillQueries.LineDetail;
import io.banyan.common.contract.shared.ChargeLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BillLineMapper {

    record LineRecord(
            long billId,
            int lineNo,
            long companyId,
            long projectId,
            String chargeItem,
            String account,
            ChargeLine.Kind kind,
            long refId,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            String formula,
            BigDecimal exact,
            String rounding,
            BigDecimal amount) {}

    String COLUMNS = """
            bill_id, line_no, company_id, project_id, charge_item, account, kind, ref_id, name, unit, quantity, unit_price,
            formula, exact, rounding, amount
            """;

    @Insert("""
            <script>
            INSERT INTO bill_line (bill_id, line_no, company_id, project_id, charge_item, account, kind, ref_id, name, unit,
                                   quantity, unit_price, formula, exact, rounding, amount) VALUES
            <foreach collection="lines" item="l" separator=",">
                (#{l.billId}, #{l.lineNo}, #{l.companyId}, #{l.projectId}, #{l.chargeItem}, #{l.account}, #{l.kind},
                 #{l.refId}, #{l.name}, #{l.unit}, #{l.quantity}, #{l.unitPrice}, #{l.formula}, #{l.exact},
                 #{l.rounding}, #{l.amount})
            </foreach>
            </script>
            """)
    int insert(List<LineRecord> lines);

    @Select("<script>SELECT " + COLUMNS + """
            FROM bill_line
            WHERE bill_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY bill_id, line_no
            </script>
            """)
    List<LineRecord> of(Collection<Long> ids);

    @Select("""
            SELECT line_no, charge_item, account, kind, ref_id, name, unit, quantity, unit_price, formula, exact, rounding, amount
            FROM bill_line WHERE bill_id = #{billId} ORDER BY line_no
            """)
    List<LineDetail> details(long billId);
}
