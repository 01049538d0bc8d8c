package io.banyan.story.check;

import static io.banyan.story.check.SameRows.Match.EXACT;
import static io.banyan.story.check.Schemas.BILLING;
import static io.banyan.story.check.Schemas.INVENTORY;

import io.banyan.story.check.SameRows.Side;
import java.util.List;

/** Stock is the sum of its ledger, nothing is promised twice, and what was used and paid for is written off. */
final class StockInvariants {

    private StockInvariants() {}

    static List<Invariant> all() {
        return List.of(
                stockIsItsLedger(),
                neverNegative(),
                reservedIsPromised(),
                custodyIsOpen(),
                lentIsOut(),
                documentsPosted(),
                consumptionPosted(),
                paidIsDisposed(),
                onlyPaidIsDisposed(),
                settledIsPaid(),
                numbersWithoutGaps());
    }

    private static Invariant inventory(String id, String sentence, String table, String breach) {
        return new NoSuchRow(id, sentence, INVENTORY, table, breach);
    }

    private static Invariant stockIsItsLedger() {
        return inventory("I4a", "stock on hand and its value are the sum of the ledger", "stock_movement", """
                SELECT place_kind, place_id, item_id, SUM(on_hand) AS stock, SUM(moved) AS ledger, SUM(total_value) AS value,
                       SUM(moved_value) AS ledger_value
                FROM (SELECT place_kind, place_id, item_id, on_hand, 0 AS moved, total_value, 0 AS moved_value FROM stock
                      UNION ALL
                      SELECT place_kind, place_id, item_id, 0, SUM(quantity), 0, SUM(value) FROM stock_movement
                      GROUP BY place_kind, place_id, item_id) both_sides
                GROUP BY place_kind, place_id, item_id
                HAVING stock <> ledger OR value <> ledger_value LIMIT 1
                """);
    }

    private static Invariant neverNegative() {
        return inventory("I4b", "nothing is negative and no more is promised than is there", "stock", """
                SELECT place_kind, place_id, item_id, on_hand, reserved, total_value FROM stock
                WHERE on_hand < 0 OR reserved < 0 OR reserved > on_hand OR total_value < 0 LIMIT 1
                """);
    }

    private static Invariant reservedIsPromised() {
        return inventory("I4c", "reserved stock is what open requisitions hold", "requisition_line", """
                SELECT place_id AS warehouse_id, item_id, SUM(reserved) AS reserved, SUM(held) AS held
                FROM (SELECT place_id, item_id, reserved, 0 AS held FROM stock WHERE place_kind = 'WAREHOUSE'
                      UNION ALL
                      SELECT r.warehouse_id, l.item_id, 0, SUM(l.quantity - l.issued - l.released)
                      FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                      GROUP BY r.warehouse_id, l.item_id) both_sides
                GROUP BY place_id, item_id HAVING reserved <> held LIMIT 1
                """);
    }

    private static Invariant custodyIsOpen() {
        return inventory(
                "I4d",
                "what technicians hold is what was issued and neither used nor returned",
                "requisition_line",
                """
                SELECT place_id AS ticket_id, item_id, SUM(on_hand) AS custody, SUM(open) AS open
                FROM (SELECT place_id, item_id, on_hand, 0 AS open FROM stock WHERE place_kind = 'TICKET'
                      UNION ALL
                      SELECT r.ticket_id, l.item_id, 0, SUM(l.issued - l.returned - l.consumed)
                      FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                      WHERE r.ticket_id IS NOT NULL GROUP BY r.ticket_id, l.item_id) both_sides
                GROUP BY place_id, item_id HAVING custody <> open LIMIT 1
                """);
    }

    private static Invariant lentIsOut() {
        return inventory("I4f", "what borrowers hold is what was lent and did not come back", "loan", """
                SELECT place_id AS loan_id, item_id, SUM(on_hand) AS lent, SUM(open) AS open
                FROM (SELECT place_id, item_id, on_hand, 0 AS open FROM stock WHERE place_kind = 'LOAN'
                      UNION ALL
                      SELECT id, item_id, 0, quantity - returned - damaged - lost FROM loan) both_sides
                GROUP BY place_id, item_id HAVING lent <> open LIMIT 1
                """);
    }

    private static Invariant documentsPosted() {
        return inventory("I4e", "every line of a stock document is in the ledger", "stock_document_line", """
                SELECT d.kind, d.number, l.line_no, l.quantity, MAX(ABS(m.quantity)) AS posted
                FROM stock_document d JOIN stock_document_line l ON l.document_id = d.id
                LEFT JOIN stock_movement m ON m.doc_kind = d.kind AND m.doc_id = d.id AND m.line_no = l.line_no
                GROUP BY d.id, d.kind, d.number, l.line_no, l.quantity
                HAVING COUNT(m.id) = 0 OR MAX(ABS(m.quantity)) <> l.quantity LIMIT 1
                """);
    }

    private static Invariant consumptionPosted() {
        return inventory("I1d", "every line that was used left custody, once", "consumption_line", """
                SELECT consumption_id, line_no, SUM(used) AS used, SUM(posted) AS posted
                FROM (SELECT consumption_id, line_no, quantity AS used, 0 AS posted FROM consumption_line
                      UNION ALL
                      SELECT doc_id, line_no, 0, -quantity FROM stock_movement WHERE doc_kind = 'CONSUMPTION') both_sides
                GROUP BY consumption_id, line_no HAVING used <> posted LIMIT 1
                """);
    }

    private static Invariant paidIsDisposed() {
        return inventory("I1e", "what was used and is settled has its disposal document", "consumption", """
                SELECT c.ticket_number, c.round, c.paid_round, s.bill_number
                FROM consumption c
                LEFT JOIN settlement s ON s.ticket_id = c.ticket_id AND s.round = c.paid_round
                LEFT JOIN disposal d ON d.id = c.id
                WHERE d.id IS NULL AND (c.paid_round = 0 OR s.voided OR (s.bill_id IS NOT NULL AND NOT s.reopened))
                  AND EXISTS (SELECT 1 FROM consumption_line l WHERE l.consumption_id = c.id) LIMIT 1
                """);
    }

    private static Invariant onlyPaidIsDisposed() {
        return inventory(
                "I1f", "each disposal document is of something used and settled, line by line", "disposal", """
                SELECT d.number, d.ticket_number, d.round, d.settled_by
                FROM disposal d
                LEFT JOIN consumption c ON c.id = d.id AND c.ticket_id = d.ticket_id AND c.round = d.round
                LEFT JOIN settlement s ON s.ticket_id = c.ticket_id AND s.round = c.paid_round
                WHERE c.id IS NULL OR (c.paid_round <> 0 AND s.bill_id IS NULL AND NOT COALESCE(s.voided, FALSE))
                   OR (SELECT COALESCE(SUM(l.quantity), 0) FROM disposal_line l WHERE l.disposal_id = d.id)
                      <> (SELECT COALESCE(SUM(u.quantity), 0) FROM consumption_line u WHERE u.consumption_id = c.id)
                LIMIT 1
                """);
    }

    private static Invariant settledIsPaid() {
        return new SameRows(
                "I1g",
                "the store knows which rounds are paid",
                2,
                EXACT,
                new Side(BILLING, "paid", """
                        SELECT source_id, round FROM bill WHERE source_type = 'TICKET' AND status = 'PAID'
                        GROUP BY source_id, round ORDER BY source_id, round
                        """),
                new Side(INVENTORY, "settled", """
                        SELECT ticket_id, round FROM settlement WHERE bill_id IS NOT NULL AND NOT reopened ORDER BY ticket_id, round
                        """));
    }

    private static Invariant numbersWithoutGaps() {
        return inventory("I14a", "the store's documents are numbered without a gap", "document_number", """
                SELECT n.project_id, n.kind, n.last, COALESCE(d.documents, 0) AS documents, d.highest
                FROM document_number n
                LEFT JOIN (SELECT project_id, kind, COUNT(*) AS documents, MAX(seq) AS highest FROM stock_document
                           GROUP BY project_id, kind
                           UNION ALL
                           SELECT project_id, 'REQUISITION', COUNT(*), MAX(seq) FROM requisition WHERE seq IS NOT NULL
                           GROUP BY project_id
                           UNION ALL
                           SELECT project_id, 'DISPOSAL', COUNT(*), MAX(seq) FROM disposal GROUP BY project_id) d
                  ON d.project_id = n.project_id AND d.kind = n.kind
                WHERE d.documents IS NULL OR d.documents <> n.last OR d.highest <> n.last LIMIT 1
                """);
    }
}
