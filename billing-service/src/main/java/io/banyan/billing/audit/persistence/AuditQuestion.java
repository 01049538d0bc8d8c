package io.banyan.billing.audit.persistence;

/** Each asks for rows that should not exist, as {@code subject, expected, actual}. */
enum AuditQuestion {
    VOUCHER_BALANCES("""
            SELECT CONCAT('voucher ', voucher_id) AS subject, 0.00 AS expected, SUM(amount) AS actual
            FROM ledger_entry GROUP BY voucher_id HAVING SUM(amount) <> 0
            """),
    VOUCHER_HAS_ENTRIES("""
            SELECT CONCAT('voucher ', v.id) AS subject, 'at least 2' AS expected, COUNT(e.voucher_id) AS actual
            FROM ledger_voucher v
            LEFT JOIN ledger_entry e
                ON e.voucher_id = v.id AND e.company_id = v.company_id AND e.project_id = v.project_id
            GROUP BY v.id HAVING COUNT(e.voucher_id) < 2
            """),
    ENTRY_HAS_VOUCHER("""
            SELECT CONCAT('entry ', e.voucher_id, '/', e.line_no) AS subject, 'a voucher' AS expected, NULL AS actual
            FROM ledger_entry e LEFT JOIN ledger_voucher v ON v.id = e.voucher_id WHERE v.id IS NULL
            """),
    BILL_IS_ITS_LINES("""
            SELECT CONCAT('bill ', b.id) AS subject, b.amount AS expected, COALESCE(SUM(l.amount), 0) AS actual
            FROM bill b LEFT JOIN bill_line l
                ON l.bill_id = b.id AND l.company_id = b.company_id AND l.project_id = b.project_id
            GROUP BY b.id, b.amount HAVING b.amount <> COALESCE(SUM(l.amount), 0)
            """),
    LINE_RECOMPUTES("""
            SELECT CONCAT('bill ', bill_id, ' line ', line_no) AS subject, ROUND(quantity * unit_price, 2) AS expected,
                   amount AS actual
            FROM bill_line WHERE ROUND(quantity * unit_price, 2) <> amount
            """),
    BILL_PAID_IS_ALLOCATIONS("""
            SELECT CONCAT('bill ', b.id) AS subject, b.paid AS expected, COALESCE(SUM(a.allocated), 0) AS actual
            FROM bill b LEFT JOIN (
                SELECT pb.bill_id, pb.allocated FROM payment_bill pb JOIN payment p ON p.id = pb.payment_id
                WHERE p.status = 'SUCCEEDED' AND p.reversed = FALSE) a ON a.bill_id = b.id
            GROUP BY b.id, b.paid HAVING b.paid <> COALESCE(SUM(a.allocated), 0)
            """),
    PAYMENT_IS_ALLOCATED("""
            SELECT CONCAT('payment ', p.id) AS subject,
                   CASE WHEN p.status = 'SUCCEEDED' THEN p.amount ELSE 0 END AS expected,
                   p.excess + COALESCE(SUM(pb.allocated), 0) AS actual
            FROM payment p LEFT JOIN payment_bill pb ON pb.payment_id = p.id
            GROUP BY p.id, p.status, p.amount, p.excess
            HAVING CASE WHEN p.status = 'SUCCEEDED' THEN p.amount ELSE 0 END <> p.excess + COALESCE(SUM(pb.allocated), 0)
            """),
    BILL_STATUS_FITS_PAID("""
            SELECT CONCAT('bill ', id) AS subject, CONCAT(paid, ' of ', amount) AS expected, status AS actual
            FROM bill
            WHERE NOT CASE status WHEN 'ISSUED' THEN paid = 0 WHEN 'PARTLY_PAID' THEN paid > 0 AND paid < amount
                                  WHEN 'PAID' THEN paid = amount WHEN 'VOIDED' THEN paid < amount ELSE FALSE END
            """),
    RECEIVABLE_IS_OWED("""
            SELECT CONCAT('bill ', b.id) AS subject,
                   CASE WHEN b.status = 'VOIDED' THEN 0 ELSE b.amount - b.paid END AS expected,
                   COALESCE(SUM(e.amount), 0) AS actual
            FROM bill b LEFT JOIN ledger_entry e ON e.bill_id = b.id AND e.account = '1122'
            GROUP BY b.id, b.status, b.amount, b.paid
            HAVING CASE WHEN b.status = 'VOIDED' THEN 0 ELSE b.amount - b.paid END <> COALESCE(SUM(e.amount), 0)
            """),
    REVENUE_IS_BILLED("""
            SELECT CONCAT('bill ', b.id) AS subject,
                   b.amount - b.refunding - CASE WHEN b.status = 'VOIDED' THEN b.amount - b.paid ELSE 0 END AS expected,
                   -COALESCE(SUM(e.amount), 0) AS actual
            FROM bill b LEFT JOIN ledger_entry e
                ON e.bill_id = b.id AND e.account NOT IN ('1122', '2241.REFUND', '2241.UNAPPLIED')
            GROUP BY b.id, b.status, b.amount, b.paid, b.refunding
            HAVING b.amount - b.refunding - CASE WHEN b.status = 'VOIDED' THEN b.amount - b.paid ELSE 0 END
                   <> -COALESCE(SUM(e.amount), 0)
            """),
    EVERYTHING_IS_POSTED("""
            SELECT CONCAT(s.kind, ' ', s.id) AS subject, s.step AS expected, NULL AS actual
            FROM (SELECT 'BILL' AS kind, id, 'ISSUE' AS step FROM bill
                  UNION ALL SELECT 'BILL', id, 'VOID' FROM bill WHERE status = 'VOIDED'
                  UNION ALL SELECT 'PAYMENT', id, 'RECEIVE' FROM payment WHERE status = 'SUCCEEDED'
                  UNION ALL SELECT 'PAYMENT', id, 'REVERSE' FROM payment WHERE reversed = TRUE
                  UNION ALL SELECT 'REFUND', id, 'DECIDE' FROM refund
                  UNION ALL SELECT 'REFUND', id, 'DONE' FROM refund WHERE status = 'SUCCEEDED') s
            LEFT JOIN ledger_voucher v ON v.source_kind = s.kind AND v.source_id = s.id AND v.step = s.step
            WHERE v.id IS NULL
            """),
    CASH_IS_WHAT_CAME("""
            SELECT CONCAT('project ', m.project_id, ' account ', m.account) AS subject, SUM(m.moved) AS expected,
                   (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
                    WHERE e.account = m.account AND e.project_id = m.project_id) AS actual
            FROM (SELECT project_id, CASE WHEN method = 'CASH' THEN '1001' ELSE '1012.WECHAT' END AS account,
                         amount AS moved
                  FROM payment WHERE status = 'SUCCEEDED' AND reversed = FALSE
                  UNION ALL
                  SELECT project_id, CASE WHEN paid_out_in = 'CASH' THEN '1001' ELSE '1012.WECHAT' END, -amount
                  FROM refund WHERE status = 'SUCCEEDED') m
            GROUP BY m.project_id, m.account
            HAVING SUM(m.moved) <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
                                    WHERE e.account = m.account AND e.project_id = m.project_id)
            """),
    REFUND_IS_ITS_PARTS("""
            SELECT CONCAT('refund ', r.id) AS subject, r.amount AS expected, COALESCE(SUM(p.amount), 0) AS actual
            FROM refund r LEFT JOIN refund_part p ON p.refund_id = r.id
            GROUP BY r.id, r.amount HAVING r.amount <> COALESCE(SUM(p.amount), 0)
            """),
    PAYMENT_REFUNDING_IS_REFUNDS("""
            SELECT CONCAT('payment ', p.id) AS subject, p.refunding AS expected, COALESCE(SUM(r.amount), 0) AS actual
            FROM payment p LEFT JOIN refund r ON r.payment_id = p.id
            GROUP BY p.id, p.refunding HAVING p.refunding <> COALESCE(SUM(r.amount), 0)
            """),
    BILL_REFUNDS_ARE_PARTS("""
            SELECT CONCAT('bill ', b.id) AS subject, CONCAT(b.refunding, '/', b.refunded) AS expected,
                   CONCAT(COALESCE(SUM(p.amount), 0), '/',
                          COALESCE(SUM(CASE WHEN p.status = 'SUCCEEDED' THEN p.amount END), 0)) AS actual
            FROM bill b LEFT JOIN (
                SELECT rp.bill_id, rp.amount, r.status FROM refund_part rp JOIN refund r ON r.id = rp.refund_id) p
                ON p.bill_id = b.id
            GROUP BY b.id, b.refunding, b.refunded
            HAVING b.refunding <> COALESCE(SUM(p.amount), 0)
                OR b.refunded <> COALESCE(SUM(CASE WHEN p.status = 'SUCCEEDED' THEN p.amount END), 0)
            """),
    REFUND_PAYABLE_IS_OPEN_REFUNDS("""
            SELECT CONCAT('project ', r.project_id) AS subject,
                   SUM(CASE WHEN r.status = 'SUCCEEDED' THEN 0 ELSE r.amount END) AS expected,
                   (SELECT -COALESCE(SUM(e.amount), 0) FROM ledger_entry e
                    WHERE e.account = '2241.REFUND' AND e.project_id = r.project_id) AS actual
            FROM refund r GROUP BY r.project_id
            HAVING SUM(CASE WHEN r.status = 'SUCCEEDED' THEN 0 ELSE r.amount END)
                   <> (SELECT -COALESCE(SUM(e.amount), 0) FROM ledger_entry e
                       WHERE e.account = '2241.REFUND' AND e.project_id = r.project_id)
            """),
    EXCESS_GOES_BACK("""
            SELECT CONCAT('payment ', p.id) AS subject, p.excess AS expected, COALESCE(SUM(rp.amount), 0) AS actual
            FROM payment p
            LEFT JOIN refund r ON r.payment_id = p.id
            LEFT JOIN refund_part rp ON rp.refund_id = r.id AND rp.bill_id = 0
            GROUP BY p.id, p.excess HAVING p.excess <> COALESCE(SUM(rp.amount), 0)
            """),
    RECEIPT_PER_PAYMENT("""
            SELECT CONCAT('payment ', p.id) AS subject, p.amount - p.excess AS expected, COALESCE(r.amount, 0) AS actual
            FROM payment p LEFT JOIN receipt r ON r.payment_id = p.id
            WHERE p.status = 'SUCCEEDED' AND p.amount - p.excess <> COALESCE(r.amount, 0)
            """),
    RECEIPT_VOID_LIKE_PAYMENT("""
            SELECT CONCAT('receipt ', r.id) AS subject, CASE WHEN p.reversed THEN 'VOIDED' ELSE 'VALID' END AS expected,
                   r.status AS actual
            FROM receipt r JOIN payment p ON p.id = r.payment_id
            WHERE r.status <> CASE WHEN p.reversed THEN 'VOIDED' ELSE 'VALID' END
            """),
    BILL_NUMBERS_WITHOUT_GAP("""
            SELECT CONCAT('project ', c.project_id, ' bills of ', c.book_year) AS subject, c.last_number AS expected,
                   (SELECT COUNT(*) FROM bill b
                    WHERE b.project_id = c.project_id AND b.number LIKE CONCAT('B', c.book_year, '-%')) AS actual
            FROM document_counter c
            WHERE c.kind = 'BILL' AND c.last_number <> (
                SELECT COUNT(*) FROM bill b
                WHERE b.project_id = c.project_id AND b.number LIKE CONCAT('B', c.book_year, '-%'))
            """),
    RECEIPT_NUMBERS_WITHOUT_GAP("""
            SELECT CONCAT('project ', c.project_id, ' receipts of ', c.book_year) AS subject, c.last_number AS expected,
                   (SELECT COUNT(*) FROM receipt r
                    WHERE r.project_id = c.project_id AND r.number LIKE CONCAT('R', c.book_year, '-%')) AS actual
            FROM document_counter c
            WHERE c.kind = 'RECEIPT' AND c.last_number <> (
                SELECT COUNT(*) FROM receipt r
                WHERE r.project_id = c.project_id AND r.number LIKE CONCAT('R', c.book_year, '-%'))
            """),
    OPEN_PAYMENT_IS_OPEN("""
            SELECT CONCAT('bill ', b.id) AS subject, 'an open payment' AS expected,
                   CONCAT(b.open_payment_id, ' ', COALESCE(p.status, 'missing')) AS actual
            FROM bill b LEFT JOIN payment p ON p.id = b.open_payment_id
            WHERE b.open_payment_id IS NOT NULL
              AND (p.status IS NULL OR p.status NOT IN ('CREATED', 'SUBMITTED', 'UNKNOWN'))
            """),
    SAME_BOOKS("""
            SELECT CONCAT('payment ', pb.payment_id, ' bill ', pb.bill_id) AS subject, b.project_id AS expected,
                   p.project_id AS actual
            FROM payment_bill pb JOIN bill b ON b.id = pb.bill_id JOIN payment p ON p.id = pb.payment_id
            WHERE b.project_id <> p.project_id OR b.company_id <> p.company_id
               OR pb.project_id <> p.project_id OR pb.company_id <> p.company_id
            """);

    private final String sql;

    AuditQuestion(String sql) {
        this.sql = sql;
    }

    /** Its name in reports: {@code voucher-balances}. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String sql() {
        return sql + " LIMIT 1";
    }
}
