package io.banyan.story.check;

import static io.banyan.story.check.Breach.row;
import static io.banyan.story.check.Schemas.BILLING;
import static io.banyan.story.check.Schemas.INVENTORY;
import static io.banyan.story.check.Schemas.PATROL;
import static io.banyan.story.check.Schemas.TICKET;
import static io.banyan.story.check.Schemas.USER;

import io.banyan.story.check.Breach.Row;
import io.banyan.story.check.Tables.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** At least one way to break each invariant. */
final class Breaches {

    private static final Sql LONG_AGO = new Sql("UTC_TIMESTAMP(6) - INTERVAL 1 HOUR");

    private Breaches() {}

    static Stream<Breach> all() {
        return Stream.of(work(), stock(), money(), platform()).flatMap(List::stream);
    }

    private static List<Breach> work() {
        return List.of(
                Breach.of("I1a", "used, never consumed", "4711", material(4711)),
                Breach.of(
                        "I1b",
                        "a requisition only the store knows",
                        "815",
                        storeRequisition(815, "HELD"),
                        storeLine(815, 0)),
                Breach.of(
                        "I1c",
                        "returned, not on the shelf",
                        "816",
                        row(TICKET, "material_return_line", Map.of("return_id", 816, "item_id", 2, "quantity", 1))),
                Breach.of("I2a", "done, never billed", "4711", completion("AFTER_SERVICE", "5.00")),
                Breach.of(
                        "I2a",
                        "billed, never done",
                        "4712",
                        bill(1, Map.of("source_type", "TICKET", "source_id", 4712, "part", 1, "amount", 5))),
                Breach.of(
                        "I2a",
                        "billed with another amount",
                        "6.00",
                        completion("AFTER_SERVICE", "5.00"),
                        bill(
                                1,
                                Map.of(
                                        "source_type",
                                        "TICKET",
                                        "source_id",
                                        4711,
                                        "round",
                                        1,
                                        "part",
                                        1,
                                        "amount",
                                        "6.00"))),
                Breach.of(
                        "I2b",
                        "a line that nobody worked",
                        "MATERIAL",
                        bill(1, Map.of("source_type", "TICKET", "source_id", 4711, "part", 1)),
                        line(1, "1", "5.00", "5.00")),
                Breach.of(
                        "I2c", "a bill only the ticket knows", "99", row(TICKET, "ticket_bill", Map.of("bill_id", 99))),
                Breach.of(
                        "I2d",
                        "cancelled, paid and kept",
                        "99",
                        ticket(1, "CANCELLED", "ON_ORDER"),
                        row(
                                TICKET,
                                "ticket_bill",
                                Map.of("bill_id", 99, "ticket_id", 1, "round", 1, "status", "PAID", "amount", 5))),
                Breach.of("I2e", "an order without bill", "GY-1", ticket(1, "AWAITING_PAYMENT", "ON_ORDER")),
                Breach.of(
                        "I2e",
                        "an order that runs unpaid",
                        "ISSUED",
                        ticket(1, "PENDING", "ON_ORDER"),
                        row(
                                TICKET,
                                "ticket_bill",
                                Map.of("bill_id", 99, "ticket_id", 1, "round", 1, "status", "ISSUED"))),
                Breach.of("I2f", "completed without account", "GY-1", ticket(1, "COMPLETED", "FREE")),
                Breach.of(
                        "I13b",
                        "tried and forgotten",
                        "ticket.ticket",
                        row(TICKET, "ticket", Map.of("id", 1, "visible", 0, "submitted_at", LONG_AGO))),
                Breach.of(
                        "I13b",
                        "a bill tried and forgotten",
                        "order_bill_try",
                        row(BILLING, "order_bill_try", Map.of("bill_id", 1, "tried_at", LONG_AGO))),
                Breach.of(
                        "P5",
                        "a fault without ticket",
                        "31",
                        row(PATROL, "inspection", Map.of("id", 31, "abnormal", 1))));
    }

    private static List<Breach> stock() {
        return List.of(
                Breach.of("I4a", "stock out of nowhere", "stock=5", shelf(Map.of("on_hand", 5))),
                Breach.of("I4b", "promised twice", "reserved=6", shelf(Map.of("on_hand", 5, "reserved", 6))),
                Breach.of("I4c", "promised to nobody", "reserved=2", shelf(Map.of("on_hand", 5, "reserved", 2))),
                Breach.of(
                        "I4d",
                        "in hands without requisition",
                        "custody=1",
                        row(
                                INVENTORY,
                                "stock",
                                Map.of("place_kind", "TICKET", "place_id", 1, "item_id", 2, "on_hand", 1))),
                Breach.of(
                        "I4e",
                        "a document that moved nothing",
                        "CG000001",
                        row(INVENTORY, "stock_document", Map.of("id", 1, "kind", "PURCHASE", "number", "CG000001")),
                        row(INVENTORY, "stock_document_line", Map.of("document_id", 1, "line_no", 1, "quantity", 3))),
                Breach.of("I1d", "consumed without leaving", "consumption_id=7", consumed(7, 3)),
                Breach.of("I1e", "settled, never disposed of", "GY-7", consumption(7, 0), consumed(7, 3)),
                Breach.of(
                        "I1f",
                        "disposed of, never used",
                        "CZ000001",
                        row(INVENTORY, "disposal", Map.of("id", 7, "number", "CZ000001"))),
                Breach.of(
                        "I1g",
                        "paid, and the store does not know",
                        "4711",
                        bill(1, Map.of("source_type", "TICKET", "source_id", 4711, "status", "PAID"))),
                Breach.of(
                        "I14a",
                        "a number that is missing",
                        "last=2",
                        row(INVENTORY, "document_number", Map.of("project_id", 1, "kind", "ISSUE", "last", 2)),
                        row(INVENTORY, "stock_document", Map.of("id", 1, "project_id", 1, "kind", "ISSUE", "seq", 2))));
    }

    private static List<Breach> money() {
        return List.of(
                Breach.of("I3a", "a voucher with one side", "sum=5", voucher(1), entry(1, "1122", "5.00")),
                Breach.of("I3b", "owed, but not in the books", "B2026-000001", bill(1, Map.of("amount", 5))),
                Breach.of(
                        "I3c",
                        "a refund that is not in the books",
                        "BR1",
                        refund(Map.of("status", "CREATED", "amount", 5))),
                Breach.of("I3d", "cash without payment", "booked=5", entry(1, "1001", "5.00")),
                Breach.of(
                        "I5a",
                        "a bill that is not its lines",
                        "lines_amount=4",
                        bill(1, Map.of("amount", 5)),
                        line(1, "1", "4", "4.00")),
                Breach.of("I5b", "a line that is wrong by a fen", "2.99", line(1, "2", "1.5", "2.99")),
                Breach.of("I5c", "paid by nobody", "paid=3", bill(1, Map.of("amount", 5, "paid", 3))),
                Breach.of(
                        "I5d",
                        "called paid, and is not",
                        "PAID",
                        bill(1, Map.of("amount", 5, "paid", 3, "status", "PAID"))),
                Breach.of(
                        "I5e",
                        "money that went nowhere",
                        "allocated=3",
                        payment(Map.of("amount", 5)),
                        row(BILLING, "payment_bill", Map.of("payment_id", 1, "bill_id", 1, "allocated", 3))),
                Breach.of(
                        "I5f",
                        "given back without refund",
                        "refunding=2",
                        bill(1, Map.of("amount", 5, "paid", 5, "refunding", 2))),
                Breach.of("I5g", "paid without receipt", "BP1", payment(Map.of("amount", 5))),
                Breach.of(
                        "I6a",
                        "a payment that hangs",
                        "BP1",
                        payment(Map.of("status", "SUBMITTED", "expires_at", LONG_AGO))),
                Breach.of("I6b", "a refund that hangs", "BR1", refund(Map.of("status", "ABNORMAL"))),
                Breach.of(
                        "I14b",
                        "a bill number that is missing",
                        "last_number=2",
                        row(
                                BILLING,
                                "document_counter",
                                Map.of("project_id", 1, "kind", "BILL", "book_year", 2026, "last_number", 2)),
                        bill(1, Map.of("project_id", 1))));
    }

    private static List<Breach> platform() {
        return List.of(
                Breach.of(
                        "I8a",
                        "an event that waits",
                        "x.happened",
                        row(USER, "outbox_event", Map.of("id", "e1", "type", "x.happened"))),
                Breach.of(
                        "I8b",
                        "a parked key",
                        "too large",
                        row(PATROL, "outbox_parked_key", Map.of("reason", "too large"))),
                Breach.of(
                        "I8c",
                        "a dead event",
                        "no such ticket",
                        row(BILLING, "dead_event", Map.of("reason", "no such ticket"))),
                Breach.of("I9", "the second went out first", "aggregateid=5", sent("e1", 2, 10), sent("e2", 1, 11)),
                Breach.of(
                        "I12",
                        "accepted, never answered",
                        "tickets.submit",
                        row(
                                TICKET,
                                "idempotent_request",
                                Map.of("endpoint", "tickets.submit", "locked_until", LONG_AGO))),
                Breach.of(
                        "I13a",
                        "a branch that nobody decided",
                        "billing.order-bill",
                        row(
                                BILLING,
                                "tcc_fence_log",
                                Map.of("action_name", "billing.order-bill", "status", 1, "gmt_create", LONG_AGO))),
                Breach.of(
                        "I7",
                        "an event that had no effect",
                        "e2",
                        sent("e1", 1, 10),
                        sent("e2", 2, 11),
                        row(BILLING, "inbox_event", Map.of("consumer", "bills.make", "event_id", "e1"))),
                Breach.of(
                        "I11",
                        "a line of another company's bill",
                        "bill_line",
                        bill(1, Map.of("company_id", 1)),
                        row(BILLING, "bill_line", Map.of("bill_id", 1, "company_id", 2))),
                Breach.of(
                        "I11",
                        "a house without building",
                        "house",
                        row(USER, "house", Map.of("id", 1, "building_id", 2))));
    }

    private static Row ticket(long id, String status, String mode) {
        return row(
                TICKET,
                "ticket",
                Map.of(
                        "id",
                        id,
                        "visible",
                        1,
                        "number",
                        "GY-" + id,
                        "status",
                        status,
                        "charge_mode",
                        mode,
                        "round",
                        1));
    }

    private static Row completion(String mode, String total) {
        return row(
                TICKET,
                "ticket_completion",
                Map.of("id", 1, "ticket_id", 4711, "round", 1, "charge_mode", mode, "total", total));
    }

    private static Row material(long ticket) {
        return row(
                TICKET,
                "ticket_charge_line",
                Map.of(
                        "id",
                        1,
                        "ticket_id",
                        ticket,
                        "round",
                        1,
                        "stage",
                        "COMPLETION",
                        "kind",
                        "MATERIAL",
                        "ref_id",
                        2,
                        "quantity",
                        1));
    }

    private static Row storeRequisition(long id, String status) {
        return row(INVENTORY, "requisition", Map.of("id", id, "ticket_id", 1, "status", status));
    }

    private static Row storeLine(long requisition, int issued) {
        return row(
                INVENTORY,
                "requisition_line",
                Map.of("requisition_id", requisition, "item_id", 2, "quantity", 2, "issued", issued));
    }

    private static Row shelf(Map<String, ?> amounts) {
        return row(INVENTORY, "stock", with(Map.of("place_kind", "WAREHOUSE", "place_id", 1, "item_id", 2), amounts));
    }

    private static Row consumption(long id, int paidRound) {
        return row(
                INVENTORY,
                "consumption",
                Map.of("id", id, "ticket_number", "GY-" + id, "round", 1, "paid_round", paidRound));
    }

    private static Row consumed(long consumption, int quantity) {
        return row(
                INVENTORY,
                "consumption_line",
                Map.of("consumption_id", consumption, "line_no", 1, "quantity", quantity));
    }

    private static Row bill(long id, Map<String, ?> values) {
        return row(
                BILLING,
                "bill",
                with(Map.of("id", id, "number", "B2026-00000" + id, "status", "ISSUED", "version", 0), values));
    }

    private static Row line(long bill, String quantity, String price, String amount) {
        return row(
                BILLING,
                "bill_line",
                Map.of(
                        "bill_id",
                        bill,
                        "line_no",
                        1,
                        "kind",
                        "MATERIAL",
                        "quantity",
                        quantity,
                        "unit_price",
                        price,
                        "amount",
                        amount));
    }

    private static Row voucher(long id) {
        return row(BILLING, "ledger_voucher", Map.of("id", id));
    }

    private static Row entry(long voucher, String account, String amount) {
        return row(
                BILLING,
                "ledger_entry",
                Map.of("voucher_id", voucher, "line_no", 1, "account", account, "amount", amount));
    }

    private static Row payment(Map<String, ?> values) {
        return row(
                BILLING,
                "payment",
                with(Map.of("id", 1, "number", "BP1", "status", "SUCCEEDED", "method", "CASH"), values));
    }

    private static Row refund(Map<String, ?> values) {
        return row(BILLING, "refund", with(Map.of("id", 1, "number", "BR1", "method", "WECHAT_NATIVE"), values));
    }

    private static Row sent(String id, int seq, int offset) {
        return row(
                TICKET,
                "outbox_archive",
                Map.of(
                        "id",
                        id,
                        "seq",
                        seq,
                        "aggregateid",
                        5,
                        "type",
                        "x.happened",
                        "aggversion",
                        seq,
                        "kafka_offset",
                        offset));
    }

    private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new HashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }
}
