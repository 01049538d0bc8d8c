package io.banyan.inventory.stock.persistence;

import io.banyan.inventory.stock.Balance;
import io.banyan.inventory.stock.Document;
import io.banyan.inventory.stock.LedgerEntry;
import io.banyan.inventory.stock.StockKey;
import java.math.BigDecimal;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface StockMapper {

    String KEY = "WHERE place_kind = #{k.place.kind} AND place_id = #{k.place.id} AND item_id = #{k.itemId} ";

    @Select("SELECT on_hand, reserved, total_value AS value FROM stock " + KEY + "FOR UPDATE")
    @Nullable
    Balance lock(@Param("k") StockKey k);

    @Select("SELECT on_hand - reserved FROM stock " + KEY)
    @Nullable
    BigDecimal available(@Param("k") StockKey k);

    /** Takes the exclusive lock at once; INSERT IGNORE would take a shared one first, and two of them never get further. */
    @Insert("""
            INSERT INTO stock (place_kind, place_id, item_id, company_id, project_id)
            VALUES (#{k.place.kind}, #{k.place.id}, #{k.itemId}, #{d.companyId}, #{d.projectId})
            ON DUPLICATE KEY UPDATE on_hand = on_hand
            """)
    int open(StockKey k, Document d);

    @Update("UPDATE stock SET on_hand = on_hand + #{quantity}, total_value = total_value + #{value} " + KEY)
    int put(StockKey k, BigDecimal quantity, BigDecimal value);

    @Update("UPDATE stock SET on_hand = on_hand - #{quantity}, total_value = total_value - #{value} " + KEY + """
            AND on_hand - reserved >= #{quantity} AND total_value >= #{value}
            """)
    int take(StockKey k, BigDecimal quantity, BigDecimal value);

    @Update("""
            UPDATE stock SET reserved = reserved - #{quantity}, on_hand = on_hand - #{quantity},
                   total_value = total_value - #{value}
            """ + KEY + "AND reserved >= #{quantity} AND total_value >= #{value}")
    int takeReserved(StockKey k, BigDecimal quantity, BigDecimal value);

    @Update("UPDATE stock SET reserved = reserved + #{quantity} " + KEY + "AND on_hand - reserved >= #{quantity}")
    int hold(StockKey k, BigDecimal quantity);

    @Update("UPDATE stock SET reserved = reserved - #{quantity} " + KEY + "AND reserved >= #{quantity}")
    int release(StockKey k, BigDecimal quantity);

    @Insert("""
            INSERT INTO stock_movement (id, company_id, project_id, place_kind, place_id, item_id, quantity, unit_cost, value,
                                        balance_quantity, balance_value, doc_kind, doc_id, line_no, ticket_id, batch,
                                        moved_by, moved_at)
            VALUES (#{id}, #{document.companyId}, #{document.projectId}, #{key.place.kind}, #{key.place.id}, #{key.itemId},
                    #{quantity}, #{unitCost}, #{value}, #{after.onHand}, #{after.value}, #{document.kind}, #{document.id},
                    #{movement.lineNo}, #{document.ticketId}, #{movement.batch}, #{document.movedBy}, #{document.movedAt})
            """)
    int record(LedgerEntry entry);
}
