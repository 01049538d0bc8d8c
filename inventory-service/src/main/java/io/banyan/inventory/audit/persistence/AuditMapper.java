package io.banyan.inventory.audit.persistence;

import io.banyan.inventory.audit.Difference;
import io.banyan.inventory.audit.Invariants.Counts;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {

    /** Both directions: a stock row without movements, and movements without a stock row. */
    @Select("""
            SELECT 'stock-equals-ledger' AS name,
                   CONCAT_WS(' ', k.place_kind, k.place_id, 'item', k.item_id) AS subject,
                   CONCAT(COALESCE(m.quantity, 0), ' worth ', COALESCE(m.value, 0)) AS expected,
                   CONCAT(COALESCE(s.on_hand, 0), ' worth ', COALESCE(s.total_value, 0)) AS actual
            FROM (SELECT place_kind, place_id, item_id FROM stock
                  UNION SELECT place_kind, place_id, item_id FROM stock_movement) k
            LEFT JOIN stock s ON s.place_kind = k.place_kind AND s.place_id = k.place_id AND s.item_id = k.item_id
            LEFT JOIN (SELECT place_kind, place_id, item_id, SUM(quantity) AS quantity, SUM(value) AS value
                       FROM stock_movement GROUP BY place_kind, place_id, item_id) m
              ON m.place_kind = k.place_kind AND m.place_id = k.place_id AND m.item_id = k.item_id
            WHERE COALESCE(s.on_hand, 0) <> COALESCE(m.quantity, 0) OR COALESCE(s.total_value, 0) <> COALESCE(m.value, 0)
               OR s.on_hand < 0 OR s.total_value < 0
            ORDER BY k.place_kind, k.place_id, k.item_id LIMIT 1
            """)
    @Nullable
    Difference stockAndLedger();

    @Select("""
            SELECT 'reserved-equals-held' AS name, CONCAT_WS(' ', 'WAREHOUSE', k.warehouse_id, 'item', k.item_id) AS subject,
                   COALESCE(h.held, 0) AS expected, COALESCE(s.reserved, 0) AS actual
            FROM (SELECT place_id AS warehouse_id, item_id FROM stock WHERE place_kind = 'WAREHOUSE'
                  UNION SELECT r.warehouse_id, l.item_id FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id) k
            LEFT JOIN stock s ON s.place_kind = 'WAREHOUSE' AND s.place_id = k.warehouse_id AND s.item_id = k.item_id
            LEFT JOIN (SELECT r.warehouse_id, l.item_id, SUM(l.quantity - l.issued - l.released) AS held
                       FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                       GROUP BY r.warehouse_id, l.item_id) h ON h.warehouse_id = k.warehouse_id AND h.item_id = k.item_id
            WHERE COALESCE(h.held, 0) <> COALESCE(s.reserved, 0)
            ORDER BY k.warehouse_id, k.item_id LIMIT 1
            """)
    @Nullable
    Difference reservedAndHeld();

    @Select("""
            SELECT 'custody-equals-requisitions' AS name, CONCAT_WS(' ', 'TICKET', k.ticket_id, 'item', k.item_id) AS subject,
                   COALESCE(o.left_over, 0) AS expected, COALESCE(s.on_hand, 0) AS actual
            FROM (SELECT place_id AS ticket_id, item_id FROM stock WHERE place_kind = 'TICKET'
                  UNION SELECT r.ticket_id, l.item_id FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                  WHERE r.ticket_id IS NOT NULL) k
            LEFT JOIN stock s ON s.place_kind = 'TICKET' AND s.place_id = k.ticket_id AND s.item_id = k.item_id
            LEFT JOIN (SELECT r.ticket_id, l.item_id, SUM(l.issued - l.returned - l.consumed) AS left_over
                       FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                       GROUP BY r.ticket_id, l.item_id) o ON o.ticket_id = k.ticket_id AND o.item_id = k.item_id
            WHERE COALESCE(o.left_over, 0) <> COALESCE(s.on_hand, 0)
            ORDER BY k.ticket_id, k.item_id LIMIT 1
            """)
    @Nullable
    Difference custodyAndRequisitions();

    /** What borrowers have, by the loans and by the stock: with the warehouses it adds up to the ledger. */
    @Select("""
            SELECT 'lent-equals-loans' AS name, CONCAT_WS(' ', 'LOAN', k.loan_id, 'item', k.item_id) AS subject,
                   COALESCE(l.quantity - l.returned - l.damaged - l.lost, 0) AS expected, COALESCE(s.on_hand, 0) AS actual
            FROM (SELECT place_id AS loan_id, item_id FROM stock WHERE place_kind = 'LOAN'
                  UNION SELECT id, item_id FROM loan) k
            LEFT JOIN stock s ON s.place_kind = 'LOAN' AND s.place_id = k.loan_id AND s.item_id = k.item_id
            LEFT JOIN loan l ON l.id = k.loan_id AND l.item_id = k.item_id
            WHERE COALESCE(l.quantity - l.returned - l.damaged - l.lost, 0) <> COALESCE(s.on_hand, 0)
            ORDER BY k.loan_id, k.item_id LIMIT 1
            """)
    @Nullable
    Difference lentAndLoans();

    @Select("""
            SELECT 'consumption-equals-ledger' AS name,
                   CONCAT_WS(' ', 'TICKET', c.ticket_id, 'round', c.round, 'line', l.line_no) AS subject,
                   CONCAT(l.quantity, ' worth ', l.value) AS expected,
                   COALESCE(CONCAT(-m.quantity, ' worth ', -m.value), 'nothing') AS actual
            FROM consumption c JOIN consumption_line l ON l.consumption_id = c.id
            LEFT JOIN stock_movement m ON m.doc_kind = 'CONSUMPTION' AND m.doc_id = c.id AND m.line_no = l.line_no
              AND m.place_kind = 'TICKET' AND m.place_id = c.ticket_id
            WHERE m.id IS NULL OR m.quantity <> -l.quantity OR m.value <> -l.value OR m.item_id <> l.item_id
            ORDER BY c.id, l.line_no LIMIT 1
            """)
    @Nullable
    Difference consumptionAndLedger();

    /** Used and settled means written off, and nothing else does; what is written off stays so when its bill is owed again. */
    @Select("""
            SELECT 'disposal-when-settled' AS name, CONCAT_WS(' ', 'TICKET', c.ticket_id, 'round', c.round) AS subject,
                   IF(d.id IS NULL, 'a disposal', 'none') AS expected,
                   IF(d.id IS NULL, 'none', 'a disposal') AS actual
            FROM consumption c
            LEFT JOIN settlement s ON s.ticket_id = c.ticket_id AND s.round = c.paid_round
            LEFT JOIN disposal d ON d.id = c.id
            WHERE EXISTS (SELECT 1 FROM consumption_line l WHERE l.consumption_id = c.id)
              AND IF(d.id IS NULL, c.paid_round = 0 OR s.voided OR (s.bill_id IS NOT NULL AND NOT s.reopened),
                     c.paid_round <> 0 AND s.bill_id IS NULL AND NOT COALESCE(s.voided, FALSE))
            ORDER BY c.id LIMIT 1
            """)
    @Nullable
    Difference disposalWhenSettled();

    @Select("""
            SELECT 'numbers-without-gaps' AS name, CONCAT_WS(' ', 'project', n.project_id, n.kind) AS subject,
                   n.last AS expected, COALESCE(u.used, 0) AS actual
            FROM document_number n
            LEFT JOIN (SELECT project_id, kind, COUNT(DISTINCT seq) AS used FROM stock_document GROUP BY project_id, kind
                       UNION ALL SELECT project_id, 'REQUISITION', COUNT(DISTINCT seq) FROM requisition
                                 WHERE seq IS NOT NULL GROUP BY project_id
                       UNION ALL SELECT project_id, 'DISPOSAL', COUNT(DISTINCT seq) FROM disposal GROUP BY project_id) u
              ON u.project_id = n.project_id AND u.kind = n.kind
            WHERE n.last <> COALESCE(u.used, 0)
            ORDER BY n.project_id, n.kind LIMIT 1
            """)
    @Nullable
    Difference numbersWithoutGaps();

    @Select("""
            SELECT (SELECT COUNT(*) FROM stock) AS stocks, (SELECT COUNT(*) FROM stock_movement) AS movements,
                   (SELECT COUNT(*) FROM requisition) AS requisitions, (SELECT COUNT(*) FROM disposal) AS disposals
            """)
    Counts counts();
}
