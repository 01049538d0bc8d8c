package io.banyan.story.check;

import static io.banyan.story.check.SameRows.Match.AMONG;
import static io.banyan.story.check.SameRows.Match.EXACT;
import static io.banyan.story.check.Schemas.BILLING;
import static io.banyan.story.check.Schemas.INVENTORY;
import static io.banyan.story.check.Schemas.PATROL;
import static io.banyan.story.check.Schemas.TICKET;

import io.banyan.story.check.SameRows.Side;
import java.util.List;

/** What ticket-service says happened, and what the others made of it. */
final class WorkInvariants {

    private WorkInvariants() {}

    static List<Invariant> all() {
        return List.of(
                materialsConsumed(),
                requisitionsAgree(),
                returnsBooked(),
                workBilled(),
                linesBilled(),
                billsMirrored(),
                cancelledRefunded(),
                orderFollowsItsBill(),
                completionKept(),
                duplicatesFollow(),
                new Each(
                        "I13b",
                        "nothing that was tried is left undecided",
                        List.of(
                                nothingTried(TICKET, "ticket", "submitted_at", "visible = FALSE"),
                                nothingTried(TICKET, "requisition", "requested_at", "visible = FALSE"),
                                nothingTried(INVENTORY, "requisition", "created_at", "status = 'TRYING'"),
                                nothingTried(BILLING, "order_bill_try", "tried_at", "TRUE"))),
                faultsReported());
    }

    private static Invariant materialsConsumed() {
        return new SameRows(
                "I1a",
                "what each completed round used is consumed in the store, once",
                3,
                EXACT,
                new Side(TICKET, "used", """
                        SELECT ticket_id, round, ref_id AS item_id, SUM(quantity) AS quantity, company_id, project_id
                        FROM ticket_charge_line WHERE stage = 'COMPLETION' AND kind = 'MATERIAL'
                        GROUP BY ticket_id, round, ref_id, company_id, project_id ORDER BY ticket_id, round, ref_id
                        """),
                new Side(INVENTORY, "consumed", """
                        SELECT c.ticket_id, c.round, l.item_id, SUM(l.quantity) AS quantity, c.company_id, c.project_id
                        FROM consumption c JOIN consumption_line l ON l.consumption_id = c.id
                        GROUP BY c.ticket_id, c.round, l.item_id, c.company_id, c.project_id
                        ORDER BY c.ticket_id, c.round, l.item_id
                        """));
    }

    private static Invariant requisitionsAgree() {
        return new SameRows(
                "I1b",
                "ticket and store agree on every requisition line",
                2,
                EXACT,
                new Side(TICKET, "requisition", """
                        SELECT l.requisition_id, l.item_id, r.ticket_id, l.requested, l.issued, l.used
                        FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                        WHERE r.visible ORDER BY l.requisition_id, l.item_id
                        """),
                new Side(INVENTORY, "requisition", """
                        SELECT l.requisition_id, l.item_id, r.ticket_id, l.quantity AS requested, l.issued, l.consumed AS used
                        FROM requisition r JOIN requisition_line l ON l.requisition_id = r.id
                        WHERE r.status <> 'TRYING' AND r.ticket_id IS NOT NULL ORDER BY l.requisition_id, l.item_id
                        """));
    }

    private static Invariant returnsBooked() {
        return new SameRows(
                "I1c",
                "what technicians returned is on the shelf, once",
                2,
                EXACT,
                new Side(TICKET, "return", """
                        SELECT return_id, item_id, quantity FROM material_return_line ORDER BY return_id, item_id
                        """),
                new Side(INVENTORY, "return", """
                        SELECT d.source_id AS return_id, l.item_id, SUM(l.quantity) AS quantity
                        FROM stock_document d JOIN stock_document_line l ON l.document_id = d.id
                        WHERE d.kind = 'RETURN' AND d.source_id IS NOT NULL
                        GROUP BY d.source_id, l.item_id ORDER BY d.source_id, l.item_id
                        """));
    }

    private static Invariant workBilled() {
        return new SameRows(
                "I2a",
                "every chargeable round and every paid order has exactly its bill",
                3,
                EXACT,
                new Side(TICKET, "chargeable work", """
                        SELECT ticket_id, round, 1 AS part, total AS amount, company_id, project_id
                        FROM ticket_completion WHERE charge_mode = 'AFTER_SERVICE' AND total > 0
                        UNION ALL
                        SELECT t.id, 1, 1, SUM(l.amount), t.company_id, t.project_id
                        FROM ticket t JOIN ticket_charge_line l ON l.ticket_id = t.id AND l.stage = 'ORDER'
                        WHERE t.visible GROUP BY t.id, t.company_id, t.project_id
                        UNION ALL
                        SELECT c.ticket_id, c.round, 2, c.total - o.ordered, c.company_id, c.project_id
                        FROM ticket_completion c
                        JOIN (SELECT ticket_id, SUM(amount) AS ordered FROM ticket_charge_line WHERE stage = 'ORDER'
                              GROUP BY ticket_id) o ON o.ticket_id = c.ticket_id
                        WHERE c.charge_mode = 'ON_ORDER' AND c.total > o.ordered
                        ORDER BY 1, 2, 3
                        """),
                new Side(BILLING, "bill", """
                        SELECT source_id, round, part, amount, company_id, project_id
                        FROM bill WHERE source_type = 'TICKET' ORDER BY source_id, round, part
                        """));
    }

    private static Invariant linesBilled() {
        return new SameRows(
                "I2b",
                "the lines of those bills are the lines of the work",
                4,
                EXACT,
                new Side(TICKET, "line", """
                        SELECT l.ticket_id, l.round, BINARY l.kind AS kind, l.ref_id, SUM(l.quantity) AS quantity, SUM(l.amount) AS amount
                        FROM ticket_charge_line l
                        JOIN ticket t ON t.id = l.ticket_id AND t.visible
                        LEFT JOIN ticket_completion c ON c.ticket_id = l.ticket_id AND c.round = l.round
                        WHERE l.stage = 'ORDER' OR (l.stage = 'COMPLETION' AND c.charge_mode = 'AFTER_SERVICE' AND c.total > 0)
                        GROUP BY l.ticket_id, l.round, BINARY l.kind, l.ref_id ORDER BY 1, 2, 3, 4
                        """),
                new Side(BILLING, "line", """
                        SELECT b.source_id, b.round, BINARY l.kind AS kind, l.ref_id, SUM(l.quantity) AS quantity, SUM(l.amount) AS amount
                        FROM bill b JOIN bill_line l ON l.bill_id = b.id
                        WHERE b.source_type = 'TICKET' AND b.part = 1
                        GROUP BY b.source_id, b.round, BINARY l.kind, l.ref_id ORDER BY 1, 2, 3, 4
                        """));
    }

    private static Invariant billsMirrored() {
        return new SameRows(
                "I2c",
                "tickets show of their bills what billing knows",
                1,
                EXACT,
                new Side(TICKET, "shown bill", """
                        SELECT bill_id, ticket_id, round, number, amount, status, refunded FROM ticket_bill ORDER BY bill_id
                        """),
                new Side(BILLING, "bill", """
                        SELECT id, source_id, round, number, amount, IF(status = 'PARTLY_PAID', 'ISSUED', status) AS status, refunded
                        FROM bill WHERE source_type = 'TICKET' ORDER BY id
                        """));
    }

    /** The money may still be on its way, or wait at the desk as cash; that it goes back is decided. */
    private static Invariant cancelledRefunded() {
        return new SameRows(
                "I2d",
                "what was paid for cancelled tickets goes back",
                1,
                AMONG,
                new Side(TICKET, "cancelled and paid", """
                        SELECT b.bill_id, b.amount FROM ticket t JOIN ticket_bill b ON b.ticket_id = t.id
                        WHERE t.status = 'CANCELLED' AND b.status = 'PAID' ORDER BY b.bill_id
                        """),
                new Side(BILLING, "refund", """
                        SELECT id, refunding FROM bill WHERE source_type = 'TICKET' AND refunding > 0 ORDER BY id
                        """));
    }

    private static Invariant orderFollowsItsBill() {
        return new NoSuchRow("I2e", "a paid order waits, runs and ends as its bill says", TICKET, "ticket", """
                SELECT t.number, t.status, b.number AS bill, b.status AS bill_status
                FROM ticket t LEFT JOIN ticket_bill b ON b.ticket_id = t.id AND b.round = 1
                WHERE t.visible AND t.charge_mode = 'ON_ORDER'
                  AND (b.bill_id IS NULL
                       OR t.status = 'AWAITING_PAYMENT' AND b.status <> 'ISSUED'
                       OR t.status NOT IN ('AWAITING_PAYMENT', 'CANCELLED') AND b.status <> 'PAID' AND b.bill_id =
                          (SELECT MIN(first.bill_id) FROM ticket_bill first WHERE first.ticket_id = t.id)
                       OR t.status = 'CANCELLED' AND b.status = 'ISSUED')
                LIMIT 1
                """);
    }

    private static Invariant completionKept() {
        return new NoSuchRow("I2f", "every completed ticket has the account of its round", TICKET, "ticket", """
                SELECT t.number, t.status, t.round FROM ticket t
                LEFT JOIN ticket_completion c ON c.ticket_id = t.id AND c.round = t.round
                WHERE t.status IN ('COMPLETED', 'CLOSED') AND c.id IS NULL LIMIT 1
                """);
    }

    private static Invariant duplicatesFollow() {
        return new NoSuchRow(
                "I2g", "a merged ticket is cancelled and follows one of its project that leads", TICKET, "ticket", """
                SELECT t.number, t.status, t.merged_into, l.status AS leading_status FROM ticket t
                LEFT JOIN ticket l ON l.id = t.merged_into AND l.project_id = t.project_id AND l.merged_into IS NULL
                WHERE t.merged_into IS NOT NULL AND (l.id IS NULL OR t.status <> 'CANCELLED') LIMIT 1
                """);
    }

    private static Invariant nothingTried(String service, String table, String since, String tried) {
        return new NoSuchRow(
                "I13", "%s.%s".formatted(service, table), service, table, """
                SELECT '%1$s' AS tried, t.* FROM %1$s t WHERE %3$s AND %2$s < UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE LIMIT 1
                """.formatted(table, since, tried));
    }

    private static Invariant faultsReported() {
        return new SameRows(
                "P5",
                "every abnormal inspection has exactly one ticket, linked both ways",
                1,
                EXACT,
                new Side(PATROL, "abnormal inspection", """
                        SELECT i.id, l.ticket_id, i.company_id, i.project_id
                        FROM inspection i LEFT JOIN linked_ticket l ON l.inspection_id = i.id
                        WHERE i.abnormal ORDER BY i.id
                        """),
                new Side(TICKET, "ticket", """
                        SELECT source_id, id, company_id, project_id FROM ticket
                        WHERE source_type = 'INSPECTION' AND visible ORDER BY source_id
                        """));
    }
}
