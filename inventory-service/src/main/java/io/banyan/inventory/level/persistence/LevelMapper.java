package io.banyan.inventory.level.persistence;

import io.banyan.inventory.level.StockLevel;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface LevelMapper {

    String LEVEL = """
            SELECT l.warehouse_id, l.item_id, i.name AS item_name, l.company_id, l.project_id, l.minimum, l.maximum, l.low,
                   l.told, l.version
            FROM stock_level l JOIN item i ON i.id = l.item_id WHERE l.warehouse_id = #{warehouseId}
            """;

    @Select(LEVEL + "AND l.item_id = #{itemId}")
    @Nullable
    StockLevel find(long warehouseId, long itemId);

    @Select(LEVEL + "ORDER BY i.code")
    List<StockLevel> of(long warehouseId);

    @Insert("""
            INSERT INTO stock_level (warehouse_id, item_id, company_id, project_id, minimum, maximum, version)
            VALUES (#{warehouseId}, #{itemId}, #{companyId}, #{projectId}, #{minimum}, #{maximum}, 1)
            """)
    int insert(StockLevel level);

    @Update("""
            UPDATE stock_level SET minimum = #{minimum}, maximum = #{maximum}, low = FALSE, version = version + 1
            WHERE warehouse_id = #{warehouseId} AND item_id = #{itemId} AND version = #{version}
            """)
    int update(StockLevel level);

    @Select("""
            SELECT on_hand - reserved FROM stock
            WHERE place_kind = 'WAREHOUSE' AND place_id = #{warehouseId} AND item_id = #{itemId} FOR UPDATE
            """)
    @Nullable
    BigDecimal available(long warehouseId, long itemId);

    @Update("""
            UPDATE stock_level SET low = TRUE, told = told + 1
            WHERE warehouse_id = #{warehouseId} AND item_id = #{itemId} AND low = FALSE
            """)
    int noteLow(long warehouseId, long itemId);

    @Update("""
            UPDATE stock_level SET low = FALSE
            WHERE warehouse_id = #{warehouseId} AND item_id = #{itemId} AND low = TRUE
            """)
    int noteEnough(long warehouseId, long itemId);
}
