package io.banyan.story.check;

import io.banyan.story.check.Breach.Row;
import io.banyan.story.check.Tables.Sql;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;

/** At least one way to break each invariant. */
final class Breaches {

    /** Invariant, what is wrong, a word of the message that has to say which row it is, and the rows that make it so, divided by semicolons. */
    private static final String TABLE = """
            I1a  | used, never consumed            | 4711 | ticket.ticket_charge_line id=1 ticket_id=4711 round=1 stage=COMPLETION kind=MATERIAL ref_id=2 quantity=1
            I1b  | a requisition only in the store | 815  | inventory.requisition id=815 ticket_id=1 status=HELD; inventory.requisition_line requisition_id=815 item_id=2 quantity=2
            I1c  | returned, not on the shelf      | 816  | ticket.material_return_line return_id=816 item_id=2 quantity=1
            I1d  | consumed without leaving        | consumption_id=7 | inventory.consumption_line consumption_id=7 line_no=1 quantity=3
            I1e  | settled, never disposed of      | GY-7 | inventory.consumption id=7 ticket_number=GY-7 round=1 paid_round=0; inventory.consumption_line consumption_id=7 line_no=1 quantity=3
            I1f  | disposed of, never used         | CZ000001 | inventory.disposal id=7 number=CZ000001
            I1g  | paid, and the store knows not   | 4711 | billing.bill id=1 source_type=TICKET source_id=4711 status=PAID
            I2a  | done, never billed              | 4711 | ticket.ticket_completion id=1 ticket_id=4711 round=1 charge_mode=AFTER_SERVICE total=5
            I2a  | billed, never done              | 4712 | billing.bill id=1 source_type=TICKET source_id=4712 round=1 part=1 amount=5
            I2a  | billed with another amount      | amount=6 | ticket.ticket_completion id=1 ticket_id=4711 round=1 charge_mode=AFTER_SERVICE total=5; billing.bill id=1 source_type=TICKET source_id=4711 round=1 part=1 amount=6
            I2a  | billed twice                    | source_id=4711 round=1 part=2 | ticket.ticket_completion id=1 ticket_id=4711 round=1 charge_mode=AFTER_SERVICE total=5; billing.bill id=1 number=B1 source_type=TICKET source_id=4711 round=1 part=1 amount=5; billing.bill id=2 number=B2 source_type=TICKET source_id=4711 round=1 part=2 amount=5
            I2b  | a line that nobody worked       | MATERIAL | billing.bill id=1 source_type=TICKET source_id=4711 part=1; billing.bill_line bill_id=1 line_no=1 kind=MATERIAL quantity=1 unit_price=5 amount=5
            I2c  | a bill only the ticket knows    | 99   | ticket.ticket_bill bill_id=99
            I2d  | cancelled, paid and kept        | 99   | ticket.ticket id=1 visible=1 status=CANCELLED; ticket.ticket_bill bill_id=99 ticket_id=1 round=1 status=PAID amount=5
            I2e  | an order without bill           | GY-1 | ticket.ticket id=1 visible=1 number=GY-1 status=AWAITING_PAYMENT charge_mode=ON_ORDER
            I2e  | an order that runs unpaid       | ISSUED | ticket.ticket id=1 visible=1 status=PENDING charge_mode=ON_ORDER; ticket.ticket_bill bill_id=99 ticket_id=1 round=1 status=ISSUED
            I2f  | completed without account       | GY-1 | ticket.ticket id=1 visible=1 number=GY-1 status=COMPLETED round=1
            I2g  | a duplicate of nothing          | GY-1 | ticket.ticket id=1 visible=1 number=GY-1 status=CANCELLED merged_into=2
            I13b | a ticket tried and forgotten    | ticket.ticket | ticket.ticket id=1 visible=0 submitted_at=long-ago
            I13b | a bill tried and forgotten      | order_bill_try | billing.order_bill_try bill_id=1 tried_at=long-ago
            P5   | a fault without ticket          | 31   | patrol.inspection id=31 abnormal=1
            I4a  | stock out of nowhere            | stock=5 | inventory.stock place_kind=WAREHOUSE place_id=1 item_id=2 on_hand=5
            I4b  | promised twice                  | reserved=6 | inventory.stock place_kind=WAREHOUSE place_id=1 item_id=2 on_hand=5 reserved=6
            I4c  | promised to nobody              | reserved=2 | inventory.stock place_kind=WAREHOUSE place_id=1 item_id=2 on_hand=5 reserved=2
            I4d  | in hands without requisition    | custody=1 | inventory.stock place_kind=TICKET place_id=1 item_id=2 on_hand=1
            I4f  | lent to nobody                  | lent=1 | inventory.stock place_kind=LOAN place_id=1 item_id=2 on_hand=1
            I4e  | a document that moved nothing   | CG000001 | inventory.stock_document id=1 kind=PURCHASE number=CG000001; inventory.stock_document_line document_id=1 line_no=1 quantity=3
            I14a | a number that is missing        | last=2 | inventory.document_number project_id=1 kind=ISSUE last=2; inventory.stock_document id=1 project_id=1 kind=ISSUE seq=2
            I3a  | a voucher with one side         | sum=5 | billing.ledger_voucher id=1; billing.ledger_entry voucher_id=1 line_no=1 account=1122 amount=5
            I3b  | owed, but not in the books      | B2026-000001 | billing.bill id=1 number=B2026-000001 status=ISSUED amount=5
            I3c  | a refund that is not booked     | BR1  | billing.refund id=1 number=BR1 method=WECHAT_NATIVE status=CREATED amount=5
            I3d  | cash without payment            | booked=5 | billing.ledger_entry voucher_id=1 line_no=1 account=1001 amount=5
            I5a  | a bill that is not its lines    | lines_amount=4 | billing.bill id=1 status=ISSUED amount=5; billing.bill_line bill_id=1 line_no=1 quantity=1 unit_price=4 amount=4
            I5b  | a line that is wrong by a fen   | 2.99 | billing.bill_line bill_id=1 line_no=1 quantity=2 unit_price=1.5 amount=2.99
            I5c  | paid by nobody                  | paid=3 | billing.bill id=1 status=PARTLY_PAID amount=5 paid=3
            I5d  | called paid, and is not         | PAID | billing.bill id=1 status=PAID amount=5 paid=3
            I5e  | money that went nowhere         | allocated=3 | billing.payment id=1 number=BP1 method=CASH status=SUCCEEDED amount=5; billing.payment_bill payment_id=1 bill_id=1 wanted=5 allocated=3
            I5f  | given back without refund       | refunding=2 | billing.bill id=1 status=PAID amount=5 paid=5 refunding=2
            I5g  | paid without receipt            | BP1  | billing.payment id=1 number=BP1 method=CASH status=SUCCEEDED amount=5
            I6a  | a payment that hangs            | BP1  | billing.payment id=1 number=BP1 method=WECHAT_NATIVE status=SUBMITTED expires_at=long-ago
            I6b  | a refund that hangs             | BR1  | billing.refund id=1 number=BR1 method=WECHAT_NATIVE status=ABNORMAL
            I14b | a bill number that is missing   | last_number=2 | billing.document_counter project_id=1 kind=BILL book_year=2026 last_number=2; billing.bill id=1 project_id=1 number=B2026-000001
            I8a  | an event that waits             | x.happened | user.outbox_event id=e1 type=x.happened
            I8b  | a parked key                    | too-large | patrol.outbox_parked_key aggregateid=5 reason=too-large
            I8c  | a dead event                    | no-such-ticket | billing.dead_event reason=no-such-ticket
            I9   | the second went out first       | aggregateid=5 | ticket.outbox_archive id=e1 seq=2 aggregateid=5 aggversion=2 kafka_offset=10; ticket.outbox_archive id=e2 seq=1 aggregateid=5 aggversion=1 kafka_offset=11
            I12  | answered, never made            | reserved_id=4711 | ticket.idempotent_request endpoint=tickets.submit reserved_id=4711 done=1 status=201
            I12  | a payment told and not kept     | payments.pay | billing.idempotent_request endpoint=payments.pay reserved_id=4711 done=1 status=201
            I13a | a branch that nobody decided    | billing.order-bill | billing.tcc_fence_log action_name=billing.order-bill status=1 gmt_create=long-ago
            I7   | an event that had no effect     | e2   | ticket.outbox_archive id=e1 type=x seq=1; ticket.outbox_archive id=e2 type=x seq=2; billing.inbox_event consumer=bills event_id=e1
            I11  | a line of another's bill        | bill_line | billing.bill id=1 company_id=1; billing.bill_line bill_id=1 company_id=2
            U8a  | an entry that was changed       | company_id=7 seq=1: it was changed | audit.audit_entry company_id=7 seq=1 prev_hash=0000000000000000000000000000000000000000000000000000000000000000 hash=x body={}
            U8a  | an entry that is missing        | links are missing | audit.audit_entry company_id=7 seq=2
            U8a  | an entry of another chain       | does not follow | audit.audit_entry company_id=7 seq=1 prev_hash=1
            U8b  | an entry under another's name   | person_id=5 | audit.audit_entry company_id=7 seq=1 person_id=5 body={"personId":"6"}
            I11  | a house without building        | house | user.house id=1 building_id=2
            """;

    private static final Sql LONG_AGO = new Sql("UTC_TIMESTAMP(6) - INTERVAL 1 HOUR");

    private Breaches() {}

    static Stream<Breach> all() {
        return TABLE.lines().map(Breaches::breach);
    }

    private static Breach breach(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var rows = Arrays.stream(cells.get(3).split(";", -1)).map(Breaches::row).toList();
        return new Breach(cells.get(0), cells.get(1), rows, cells.get(2));
    }

    private static Row row(String text) {
        var words = text.strip().split(" ", -1);
        var table = words[0].split("\\.", 2);
        var values = new HashMap<String, Object>();
        Arrays.stream(words)
                .skip(1)
                .map(word -> word.split("=", 2))
                .forEach(pair -> values.put(pair[0], pair[1].equals("long-ago") ? LONG_AGO : pair[1]));
        return new Row(table[0], table[1], values);
    }
}
