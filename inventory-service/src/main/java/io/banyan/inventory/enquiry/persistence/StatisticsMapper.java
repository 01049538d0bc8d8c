package io.banyan.inventory.enquiry.persistence;

import io.banyan.inventory.enquiry.Scope;
import io.banyan.inventory.enquiry.StockStatistics.CategoryValue;
import io.banyan.inventory.enquiry.StockStatistics.WarehouseValue;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sums over stock; no row of it leaves the database here. */
@Mapper
interface StatisticsMapper {

    record Worth(BigDecimal total, BigDecimal inCustody, BigDecimal onLoan) {}

    @Select("""
            <script>
            SELECT ROUND(COALESCE(SUM(s.total_value), 0), 2) AS total,
                   ROUND(COALESCE(SUM(CASE WHEN s.place_kind = 'TICKET' THEN s.total_value END), 0), 2) AS in_custody,
                   ROUND(COALESCE(SUM(CASE WHEN s.place_kind = 'LOAN' THEN s.total_value END), 0), 2) AS on_loan
            FROM stock s
            """ + EnquiryMapper.VISIBLE + "</script>")
    Worth worth(@Param("scope") Scope scope);

    @Select("""
            <script>
            SELECT w.id AS warehouse_id, w.name, w.project_id, COUNT(CASE WHEN s.on_hand > 0 THEN 1 END) AS items,
                   COUNT(CASE WHEN s.on_hand - s.reserved &lt;= l.minimum THEN 1 END) AS low,
                   ROUND(COALESCE(SUM(s.total_value), 0), 2) AS value
            FROM warehouse w
            LEFT JOIN stock s ON s.place_kind = 'WAREHOUSE' AND s.place_id = w.id
            LEFT JOIN stock_level l ON l.warehouse_id = w.id AND l.item_id = s.item_id
            WHERE w.active AND w.company_id = #{scope.companyId} AND w.project_id IN
            <foreach collection='scope.projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            GROUP BY w.id, w.name, w.project_id ORDER BY 6 DESC, w.id
            </script>
            """)
    List<WarehouseValue> warehouses(@Param("scope") Scope scope);

    @Select("""
            <script>
            SELECT c.name, ROUND(SUM(s.total_value), 2) AS value
            FROM stock s
            JOIN item i ON i.id = s.item_id
            LEFT JOIN item_category c ON c.id = i.category_id
            """ + EnquiryMapper.VISIBLE + """
            AND s.on_hand > 0 GROUP BY c.id, c.name ORDER BY 2 DESC
            </script>
            """)
    List<CategoryValue> categories(@Param("scope") Scope scope);
}
