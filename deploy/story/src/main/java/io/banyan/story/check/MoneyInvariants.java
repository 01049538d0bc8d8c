package io.banyan.story.check;

import static io.banyan.story.check.Schemas.BILLING;

import java.util.List;

/** Bills, payments, refunds and the double-entry ledger agree to the fen. */
final class MoneyInvariants {

    private MoneyInvariants() {}

    static List<Invariant> all() {
        return List.of(
                vouchersBalance(),
                receivables(),
                refundsPayable(),
                moneyAccounts(),
                billIsItsLines(),
                linesRecompute(),
                paidIsAllocated(),
                statusFollowsAmounts(),
                paymentIsDistributed(),
                refundsAddUp(),
                receipts(),
                paymentsNotStuck(),
                refundsNotStuck(),
                numbersWithoutGaps());
    }

    private static Invariant billing(String id, String sentence, String table, String breach) {
        return new NoSuchRow(id, sentence, BILLING, table, breach);
    }

    private static Invariant vouchersBalance() {
        return billing("I3a", "the entries of every voucher add up to zero", "ledger_entry", """
                SELECT v.id, v.source_kind, v.source_id, v.step, SUM(e.amount) AS sum
                FROM ledger_voucher v LEFT JOIN ledger_entry e ON e.voucher_id = v.id
                GROUP BY v.id, v.source_kind, v.source_id, v.step
                HAVING COUNT(e.line_no) < 2 OR SUM(e.amount) <> 0 LIMIT 1
                """);
    }

    private static Invariant receivables() {
        return billing("I3b", "receivables in the ledger are what the bills still owe", "bill", """
                SELECT b.number, b.status, b.amount, b.paid, COALESCE(e.receivable, 0) AS receivable
                FROM bill b
                LEFT JOIN (SELECT bill_id, SUM(amount) AS receivable FROM ledger_entry WHERE account = '1122'
                           GROUP BY bill_id) e ON e.bill_id = b.id
                WHERE COALESCE(e.receivable, 0) <> IF(b.status = 'VOIDED', 0, b.amount - b.paid) LIMIT 1
                """);
    }

    private static Invariant refundsPayable() {
        return billing("I3c", "refunds payable in the ledger are the refunds that are not out", "refund", """
                SELECT r.number, r.status, r.amount, COALESCE(e.payable, 0) AS payable
                FROM refund r
                LEFT JOIN (SELECT v.source_id, SUM(e.amount) AS payable
                           FROM ledger_voucher v JOIN ledger_entry e ON e.voucher_id = v.id AND e.account = '2241.REFUND'
                           WHERE v.source_kind = 'REFUND' GROUP BY v.source_id) e ON e.source_id = r.id
                WHERE COALESCE(e.payable, 0) <> IF(r.status = 'SUCCEEDED', 0, -r.amount) LIMIT 1
                """);
    }

    private static Invariant moneyAccounts() {
        return billing(
                "I3d", "cash and clearing accounts are the money that came less the money that went", "payment", """
                SELECT account, SUM(booked) AS booked, SUM(moved) AS moved
                FROM (SELECT account, amount AS booked, 0 AS moved FROM ledger_entry WHERE account IN ('1001', '1012.WECHAT')
                      UNION ALL
                      SELECT IF(method = 'CASH', '1001', '1012.WECHAT'), 0, amount FROM payment
                      WHERE status = 'SUCCEEDED' AND NOT reversed
                      UNION ALL
                      SELECT IF(paid_out_in = 'CASH', '1001', '1012.WECHAT'), 0, -amount FROM refund
                      WHERE status = 'SUCCEEDED') both_sides
                GROUP BY account HAVING booked <> moved LIMIT 1
                """);
    }

    private static Invariant billIsItsLines() {
        return billing("I5a", "the amount of a bill is the sum of its lines", "bill", """
                SELECT b.number, b.amount, SUM(l.amount) AS lines_amount
                FROM bill b LEFT JOIN bill_line l ON l.bill_id = b.id
                GROUP BY b.id, b.number, b.amount HAVING lines_amount IS NULL OR lines_amount <> b.amount LIMIT 1
                """);
    }

    private static Invariant linesRecompute() {
        return billing("I5b", "every line is quantity × price, rounded once", "bill_line", """
                SELECT bill_id, line_no, quantity, unit_price, amount FROM bill_line
                WHERE ROUND(quantity * unit_price, 2) <> amount LIMIT 1
                """);
    }

    private static Invariant paidIsAllocated() {
        return billing(
                "I5c",
                "what a bill has got is what payments gave it, and no more than its amount",
                "payment_bill",
                """
                SELECT b.number, b.amount, b.paid, COALESCE(a.allocated, 0) AS allocated
                FROM bill b
                LEFT JOIN (SELECT pb.bill_id, SUM(pb.allocated) AS allocated
                           FROM payment_bill pb JOIN payment p ON p.id = pb.payment_id
                           WHERE p.status = 'SUCCEEDED' AND NOT p.reversed GROUP BY pb.bill_id) a ON a.bill_id = b.id
                WHERE b.paid <> COALESCE(a.allocated, 0) OR b.paid > b.amount LIMIT 1
                """);
    }

    private static Invariant statusFollowsAmounts() {
        return billing("I5d", "a bill is paid when all of it is paid", "bill", """
                SELECT number, status, amount, paid FROM bill
                WHERE status = 'PAID' AND paid <> amount
                   OR status = 'ISSUED' AND paid <> 0
                   OR status = 'PARTLY_PAID' AND (paid = 0 OR paid >= amount)
                   OR status = 'VOIDED' AND paid = amount LIMIT 1
                """);
    }

    private static Invariant paymentIsDistributed() {
        return billing("I5e", "the money of a payment is at its bills or goes back", "payment", """
                SELECT p.number, p.amount, p.excess, COALESCE(SUM(pb.allocated), 0) AS allocated
                FROM payment p LEFT JOIN payment_bill pb ON pb.payment_id = p.id
                WHERE p.status = 'SUCCEEDED'
                GROUP BY p.id, p.number, p.amount, p.excess HAVING p.amount <> p.excess + allocated LIMIT 1
                """);
    }

    private static Invariant refundsAddUp() {
        return billing(
                "I5f", "what a bill gave back is what its refunds say, and no more than was paid", "refund_part", """
                SELECT b.number, b.paid, b.refunding, b.refunded, COALESCE(r.asked, 0) AS asked, COALESCE(r.done, 0) AS done
                FROM bill b
                LEFT JOIN (SELECT rp.bill_id, SUM(rp.amount) AS asked, SUM(IF(r.status = 'SUCCEEDED', rp.amount, 0)) AS done
                           FROM refund_part rp JOIN refund r ON r.id = rp.refund_id GROUP BY rp.bill_id) r ON r.bill_id = b.id
                WHERE b.refunding <> COALESCE(r.asked, 0) OR b.refunded <> COALESCE(r.done, 0) OR b.refunding > b.paid LIMIT 1
                """);
    }

    private static Invariant receipts() {
        return billing("I5g", "every payment that came has one receipt over its amount", "receipt", """
                SELECT p.number, p.status, p.amount, r.number AS receipt, r.amount AS receipt_amount
                FROM payment p LEFT JOIN receipt r ON r.payment_id = p.id
                WHERE p.status = 'SUCCEEDED' AND p.excess = 0 AND (r.id IS NULL OR r.amount <> p.amount)
                   OR p.status <> 'SUCCEEDED' AND r.id IS NOT NULL LIMIT 1
                """);
    }

    private static Invariant paymentsNotStuck() {
        return billing("I6a", "no payment is stuck", "payment", """
                SELECT number, method, status, last_error, expires_at FROM payment
                WHERE status IN ('CREATED', 'SUBMITTED', 'UNKNOWN') AND expires_at < UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE LIMIT 1
                """);
    }

    private static Invariant refundsNotStuck() {
        return billing("I6b", "no refund is stuck", "refund", """
                SELECT number, method, status, last_error, created_at FROM refund
                WHERE status = 'ABNORMAL'
                   OR status IN ('CREATED', 'PROCESSING', 'UNKNOWN') AND created_at < UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE LIMIT 1
                """);
    }

    private static Invariant numbersWithoutGaps() {
        return billing("I14b", "bills and receipts are numbered without a gap", "document_counter", """
                SELECT c.project_id, c.kind, c.book_year, c.last_number, COALESCE(d.documents, 0) AS documents, d.highest
                FROM document_counter c
                LEFT JOIN (SELECT project_id, 'BILL' AS kind, SUBSTRING(number, 2, 4) AS book_year, COUNT(*) AS documents,
                                  MAX(CAST(SUBSTRING(number, 7) AS UNSIGNED)) AS highest
                           FROM bill GROUP BY project_id, SUBSTRING(number, 2, 4)
                           UNION ALL
                           SELECT project_id, 'RECEIPT', SUBSTRING(number, 2, 4), COUNT(*),
                                  MAX(CAST(SUBSTRING(number, 7) AS UNSIGNED))
                           FROM receipt GROUP BY project_id, SUBSTRING(number, 2, 4)) d
                  ON d.project_id = c.project_id AND d.kind = c.kind AND d.book_year = c.book_year
                WHERE d.documents IS NULL OR d.documents <> c.last_number OR d.highest <> c.last_number LIMIT 1
                """);
    }
}
